/**
 * How the elements of a page look, whoever knows it: the browser that shows it, what
 * was handed over of that, or the page's own style sheets.
 */

export type Property =
  | 'background-color'
  | 'clip'
  | 'clip-path'
  | 'content-visibility'
  | 'display'
  | 'font-size'
  | 'font-weight'
  | 'height'
  | 'left'
  | 'list-style-type'
  | 'margin-left'
  | 'position'
  | 'vertical-align'
  | 'visibility'
  | 'width';

export type Looks = {
  /** The value of one property; '' where nothing states it. */
  readonly of: (element: Element, property: Property) => string;
  /** The style written at the element itself, with what only Word understands. */
  readonly stated: (element: Element) => string;
  /** Whether a reader sees the element, or would with the fold open that it lies in. */
  readonly isShown: (element: Element, isFolded: () => boolean) => boolean;
  readonly isOnePixel: (element: Element) => boolean;
};
