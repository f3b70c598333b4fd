import Messages
import Primitives
import ServiceKit

/// A member or staff account within its merchant.
struct TokenSubject: Hashable, Sendable {
    let merchant: UUIDv7
    let id: String
}

/// From which epoch on a subject's tokens are good, and where a staff account's role holds.
struct SubjectEpoch: Sendable {
    let epoch: Int64
    let isDisabled: Bool
    /// Of staff: stores that the account is confined to, none where it is not; nil for an account
    /// that reaches nothing.
    let stores: [String]?

    init(_ reply: MemberV1.GetEpochReply) {
        epoch = reply.epoch
        isDisabled = reply.disabled
        stores = reply.wholeMerchant ? [] : reply.storeIds.isEmpty ? nil : reply.storeIds
    }
}

extension FreshDirectory<TokenSubject, SubjectEpoch> {
    /// Epochs of member-service. A change of role or place, a log-out, and a store that moves in
    /// the tree of units take effect within 30 s.
    static func epochs(
        _ organisation: MemberV1.Organisation.Client
    ) -> FreshDirectory<TokenSubject, SubjectEpoch> {
        let terms = Terms(
            freshFor: .seconds(20), keptFor: .seconds(30), absentFor: .seconds(2),
            capacity: 200_000)
        return FreshDirectory(terms) { subject in
            let options = RequestContext.internalOptions(
                as: .gateway, merchant: subject.merchant, timeout: .seconds(2))
            return try await absentAsNil {
                try await organisation.getEpoch(
                    MemberV1.GetEpochRequest(subject: subject.id), options)
            }.map(SubjectEpoch.init)
        }
    }
}
