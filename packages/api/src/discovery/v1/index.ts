export {
  Endpoint,
  EndpointConditions,
  EndpointHints,
  EndpointPort,
  EndpointSlice,
  ForNode,
  ForZone,
} from "./endpoint-slice.ts";
export {
  type EndpointSliceList,
  addToScheme,
  endpointSliceKind,
  endpointSliceListKind,
  groupVersion,
  isEndpointSlice,
  isEndpointSliceList,
  newEndpointSlice,
} from "./zz_generated.register.ts";
