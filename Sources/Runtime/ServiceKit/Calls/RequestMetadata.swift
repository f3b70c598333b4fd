import Primitives
import TTRPC

/// The metadata of a call, read in one pass.
struct RequestMetadata: Sendable {
    var principal: Principal?
    var requestId = ""
    var trace = TraceContext.none
    var idempotencyKey: String?
    var clientAddress = ""

    /// Nothing that does not parse is guessed: a principal with one bad part is no principal.
    init(_ metadata: Metadata) {
        var kind: Principal.Kind?
        var draft = Principal(kind: .app, merchant: Principal.noMerchant, subject: "")
        var isSound = true
        for (key, value) in metadata {
            switch key {
            case MetadataKey.kind: kind = Principal.Kind(rawValue: value)
            case MetadataKey.merchant:
                if let merchant = UUIDv7(value) {
                    draft.merchant = merchant
                } else {
                    isSound = false
                }
            case MetadataKey.subject: draft.subject = value
            case MetadataKey.app: draft.app = value
            case MetadataKey.appKind:
                draft.appKind = Principal.AppKind(rawValue: value)
                isSound = isSound && draft.appKind != nil
            case MetadataKey.role: draft.role = value
            case MetadataKey.stores: draft.stores = value.split(separator: ",").map(String.init)
            case MetadataKey.sandbox: draft.sandbox = value == "1"
            case MetadataKey.requestId: requestId = value
            case MetadataKey.traceparent:
                trace = TraceContext(traceparent: value) ?? TraceContext.none
            case MetadataKey.idempotencyKey: idempotencyKey = value
            case MetadataKey.clientAddress: clientAddress = value
            default: break
            }
        }
        guard let kind, isSound, !draft.subject.isEmpty else { return }
        guard kind == .service || draft.merchant != Principal.noMerchant else { return }
        draft.kind = kind
        principal = draft
    }
}
