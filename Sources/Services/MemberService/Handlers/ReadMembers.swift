import MemberDomain
import Messages
import Primitives
import ServiceKit
import TTRPC

extension MembersHandlers {
    func get(
        _ request: MemberV1.GetMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.Member {
        let context = try RequestContext(call, clock: parts.clock)
        guard let id = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        guard let member = try await find(.id(id), context) else { throw Refusal(.memberNotFound) }
        return member
    }

    func search(
        _ request: MemberV1.SearchMembersRequest, _ call: CallContext
    ) async throws -> MemberV1.SearchMembersReply {
        let context = try RequestContext(call, clock: parts.clock)
        let name: MemberReader.Name
        switch (request.cardNumber.isEmpty, request.phone.isEmpty) {
        case (false, true):
            guard let card = CardNumber(request.cardNumber) else {
                throw Refusal.invalid("cardNumber", "is not a card number")
            }
            name = .card(card)
        case (true, false):
            guard let phone = PhoneNumber(request.phone) else { throw Refusal(.invalidPhone) }
            name = .phone(index: parts.vault.index(of: phone))
        case (true, true), (false, false):
            throw Refusal.invalid("cardNumber", "or phone must be given, and not both")
        }
        let found = try await find(name, context)
        return MemberV1.SearchMembersReply(members: found.map { [$0] } ?? [])
    }

    func getMe(
        _ request: MemberV1.GetMeRequest, _ call: CallContext
    ) async throws -> MemberV1.Member {
        let context = try RequestContext(call, clock: parts.clock)
        let id = try context.member()
        guard let member = try await find(.id(id), context, showsBirthday: true) else {
            throw Refusal(.memberNotFound)
        }
        return member
    }

    func getMyLevel(
        _ request: MemberV1.GetMyLevelRequest, _ call: CallContext
    ) async throws -> MemberV1.GetMyLevelReply {
        let context = try RequestContext(call, clock: parts.clock)
        let id = try context.member()
        let profile = try await parts.profile(context)
        let today = profile.clock.businessDate(at: context.now)
        let reach = SpendHistory.reach(from: today, scheme: profile.scheme)
        let (members, days) = try await parts.pool.query(
            FindMemberById(merchant: context.merchant, id: id, scope: .own(id)),
            ReadSpend(merchant: context.merchant, members: [id], from: reach),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let record = members.first else { throw Refusal(.memberNotFound) }
        return MemberV1.GetMyLevelReply(
            standing: try await parts.reader.standing(
                of: record, profile: profile, now: context.now, deadline: context.deadline),
            history: SpendHistory(days: days.map(\.day), lifetimeMinor: record.lifetimeMinor),
            rules: profile.rules, on: today)
    }

    private func find(
        _ name: MemberReader.Name, _ context: RequestContext, showsBirthday: Bool = false
    ) async throws -> MemberV1.Member? {
        let profile = try await parts.profile(context)
        guard
            let record = try await parts.reader.find(
                name, merchant: context.merchant, scope: try context.scope(),
                deadline: context.deadline)
        else { return nil }
        return try await shown(
            record, profile: profile, context: context, showsBirthday: showsBirthday)
    }

    func shown(
        _ record: MemberRecord, profile: MerchantProfile, context: RequestContext,
        showsBirthday: Bool = false
    ) async throws -> MemberV1.Member {
        MemberV1.Member(
            record,
            personal: try parts.vault.open(
                record.personal, merchant: context.merchant, member: record.id),
            standing: try await parts.reader.standing(
                of: record, profile: profile, now: context.now, deadline: context.deadline),
            profile: profile, showsBirthday: showsBirthday)
    }
}
