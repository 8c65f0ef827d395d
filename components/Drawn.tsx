/** The marks of a chart, in the colours of the page. */
import { type DrawnMark, diamondAt, pathOf, RADII } from '@/lib/export/drawing';
import './Drawn.css';

export function Drawn({ marks }: { marks: readonly DrawnMark[] }) {
  return (
    <g class="drawn">
      {marks.map((mark, place) => (
        <Mark key={place} mark={mark} />
      ))}
    </g>
  );
}

function Mark({ mark }: { mark: DrawnMark }) {
  switch (mark.kind) {
    case 'line':
      return <path data-line={mark.of} d={pathOf(mark.points)} />;
    case 'dot':
      return <circle data-dot={mark.of} cx={mark.at[0]} cy={mark.at[1]} r={RADII[mark.of]} />;
    case 'diamond':
      return <path data-diamond d={diamondAt(mark.at)} />;
    case 'text':
      return (
        <text data-text={mark.of} x={mark.at[0]} y={mark.at[1]} text-anchor={mark.anchor}>
          {mark.words}
        </text>
      );
  }
}
