export {
  CertificateSigningRequest,
  CertificateSigningRequestCondition,
  CertificateSigningRequestSpec,
  CertificateSigningRequestStatus,
  type KeyUsage,
} from "./certificate-signing-request.ts";
export {
  type CertificateSigningRequestList,
  addToScheme,
  certificateSigningRequestKind,
  certificateSigningRequestListKind,
  groupVersion,
  isCertificateSigningRequest,
  isCertificateSigningRequestList,
  newCertificateSigningRequest,
} from "./zz_generated.register.ts";
