/** "moderngov|democracy.example.gov.uk|/|1234" → "democracy.example.gov.uk"; `null` for a meeting without a page. */
export function hostOf(meetingKey: string): string | null {
  const [system, host] = meetingKey.split('|');
  return system === 'paper' || !host ? null : host;
}
