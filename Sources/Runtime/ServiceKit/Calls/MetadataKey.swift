/// Names of what travels beside a request.
package enum MetadataKey {
    package static let merchant = "patron-merchant"
    /// app, member, staff or service.
    package static let kind = "patron-kind"
    package static let subject = "patron-subject"
    package static let app = "patron-app"
    /// MINI_PROGRAM, POS or CONSOLE.
    package static let appKind = "patron-app-kind"
    package static let role = "patron-role"
    /// Store ids, separated by commas.
    package static let stores = "patron-stores"
    /// 1 where the merchant is a sandbox.
    package static let sandbox = "patron-sandbox"
    package static let requestId = "patron-request-id"
    package static let traceparent = "traceparent"
    package static let idempotencyKey = "patron-idempotency-key"
    package static let clientAddress = "patron-client-address"
}
