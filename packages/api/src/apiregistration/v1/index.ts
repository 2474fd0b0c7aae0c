export {
  APIService,
  APIServiceCondition,
  APIServiceSpec,
  APIServiceStatus,
  ServiceReference,
} from "./api-service.ts";
export {
  type APIServiceList,
  addToScheme,
  apiServiceKind,
  apiServiceListKind,
  groupVersion,
  isAPIService,
  isAPIServiceList,
  newAPIService,
} from "./zz_generated.register.ts";
