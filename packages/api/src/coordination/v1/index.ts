export { Lease, LeaseSpec } from "./lease.ts";
export {
  type LeaseList,
  addToScheme,
  groupVersion,
  isLease,
  isLeaseList,
  leaseKind,
  leaseListKind,
  newLease,
} from "./zz_generated.register.ts";
