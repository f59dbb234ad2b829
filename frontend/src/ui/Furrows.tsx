/** The sign of the house: a ploughed field with one seedling. Decoration only. */
export function Furrows() {
  return (
    <svg className="furrows" viewBox="0 0 160 72" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="1.6">
        <path d="M4 46c40-16 112-16 152 0" opacity=".35" />
        <path d="M2 56c42-17 114-17 156 0" opacity=".5" />
        <path d="M0 67c44-18 116-18 160 0" opacity=".7" />
      </g>
      <g className="seedling">
        <path
          d="M80 36V20"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path d="M80 23c0-8-6-12-14-12 0 8 6 12 14 12z" fill="currentColor" />
        <path d="M80 19c0-7 5-11 13-11 0 7-5 11-13 11z" fill="currentColor" />
      </g>
    </svg>
  );
}
