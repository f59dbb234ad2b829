import { LineChart, SankeyChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([LineChart, SankeyChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export { init };
