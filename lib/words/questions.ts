import { questions as english } from './en/questions';
import { spoken } from './spoken';

export const questions = spoken('questions', english);
