import { LineChart, SankeyChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

register([LineChart, SankeyChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export { init };
