import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { useEffect, useRef, useState } from "react";
import { Bones } from "./Bones";
import { calm } from "./motion";
import { colors } from "./theme";

interface Props {
  option: EChartsCoreOption;
  height: number;
  label: string;
}

/** What fits between the margins of an A4 page, drawn at once. */
const PAPER = { width: 660, height: 215, animation: { duration: 0 } };

/** On paper a picture takes the width that is there. */
function scalable(chart: EChartsType): void {
  const svg = chart.getDom().querySelector("svg");
  svg?.setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
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
      made.on("rendered", () => scalable(made));
      observer = new ResizeObserver(() => made.resize());
      observer.observe(box.current);
      setReady(true);
    });
    const printed = () => {
      if (!chart.current) return;
      chart.current.resize(PAPER);
      // The paper does not wait for the next frame.
      chart.current.getZr().flush();
      scalable(chart.current);
    };
    const back = () => chart.current?.resize();
    window.addEventListener("beforeprint", printed);
    window.addEventListener("afterprint", back);
    return () => {
      gone = true;
      window.removeEventListener("beforeprint", printed);
      window.removeEventListener("afterprint", back);
      observer?.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (!ready) return;
    chart.current?.setOption(
      {
        animation: !calm(),
        animationDuration: 300,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colors.ink },
        ...option,
      },
      { notMerge: true },
    );
  }, [ready, option]);

  return (
    <div className="chart" style={{ position: "relative", height }}>
      {!ready && <Bones rows={5} height={26} />}
      <div ref={box} role="img" aria-label={label} style={{ position: "absolute", inset: 0 }} />
    </div>
  );
}
