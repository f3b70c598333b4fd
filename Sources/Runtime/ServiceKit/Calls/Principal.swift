package import Primitives
package import TTRPC

/// Who calls: proven by the gateway, told to the services in metadata.
package struct Principal: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case app, member, staff, service
    }

    package enum AppKind: String, Sendable {
        case miniProgram = "MINI_PROGRAM"
        case pos = "POS"
        case console = "CONSOLE"
    }

    /// Stands where a service speaks for no merchant, as a subscriber of a feed does.
    package static let noMerchant = UUIDv7(hi: 0, lo: 0)

    package var kind: Kind
    package var merchant: UUIDv7
    /// Id of the member, staff account or app; name of the service.
    package var subject: String
    package var app: String?
    package var appKind: AppKind?
    package var role: String?
    /// Stores that the caller is confined to; empty where it is not.
    package var stores: [String]
    package var sandbox: Bool

    package init(
        kind: Kind, merchant: UUIDv7, subject: String, app: String? = nil, appKind: AppKind? = nil,
        role: String? = nil, stores: [String] = [], sandbox: Bool = false
    ) {
        self.kind = kind
        self.merchant = merchant
        self.subject = subject
        self.app = app
        self.appKind = appKind
        self.role = role
        self.stores = stores
        self.sandbox = sandbox
    }

    package func write(to metadata: inout Metadata) {
        metadata.append(MetadataKey.kind, kind.rawValue)
        if merchant != Self.noMerchant {
            metadata.append(MetadataKey.merchant, merchant.description)
        }
        metadata.append(MetadataKey.subject, subject)
        if let app { metadata.append(MetadataKey.app, app) }
        if let appKind { metadata.append(MetadataKey.appKind, appKind.rawValue) }
        if let role { metadata.append(MetadataKey.role, role) }
        if !stores.isEmpty {
            metadata.append(MetadataKey.stores, stores.joined(separator: ","))
        }
        if sandbox { metadata.append(MetadataKey.sandbox, "1") }
    }
}
