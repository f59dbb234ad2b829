import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { useEffect, useRef, useState } from "react";
import { Bones } from "./Bones";
import { colors } from "./theme";

interface Props {
  option: EChartsCoreOption;
  height: number;
  label: string;
}

/** A picture of figures; the library comes only when the first picture does. */
export function Chart({ option, height, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    let gone = false;
    let observer: ResizeObserver | undefined;
    void import("./charts").then(({ init }) => {
      if (gone || !box.current) return;
      const made = init(box.current, undefined, { renderer: "svg" });
      chart.current = made;
      observer = new ResizeObserver(() => made.resize());
      observer.observe(box.current);
      setReady(true);
    });
    return () => {
      gone = true;
      observer?.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (!ready) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart.current?.setOption(
      {
        animation: !calm,
        animationDuration: 300,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colors.ink },
        ...option,
      },
      { notMerge: true },
    );
  }, [ready, option]);

  return (
    <div style={{ position: "relative", height }}>
      {!ready && <Bones rows={5} height={26} />}
      <div ref={box} role="img" aria-label={label} style={{ position: "absolute", inset: 0 }} />
    </div>
  );
}
