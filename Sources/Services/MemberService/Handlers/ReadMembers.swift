import Levels
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
        let note = try LookUpNote(request.reason, by: request.soughtBy, context)
        let name = try await searched(request, context)
        let found = try await find(name, context)
        let id = found.flatMap { UUIDv7($0.id) }
        try await parts.keep(note, found: id.map { [$0] } ?? [], context)
        return MemberV1.SearchMembersReply(members: found.map { [$0] } ?? [])
    }

    private func searched(
        _ request: MemberV1.SearchMembersRequest, _ context: RequestContext
    ) async throws -> MemberReader.Name {
        let given = [request.cardNumber, request.phone, request.memberCode].count { !$0.isEmpty }
        guard given == 1 else {
            throw Refusal.invalid(
                "cardNumber", "or phone or memberCode must be given, and only one of them")
        }
        if !request.cardNumber.isEmpty {
            guard let card = CardNumber(request.cardNumber) else {
                throw Refusal.invalid("cardNumber", "is not a card number")
            }
            return .card(card)
        }
        if !request.memberCode.isEmpty {
            return try await parts.identify(code: request.memberCode, operation: nil, context).name
        }
        guard let phone = PhoneNumber(request.phone) else { throw Refusal(.invalidPhone) }
        try await parts.countLookUp(context)
        return .phone(index: parts.vault.index(of: phone))
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
        return try await parts.level(of: id, scope: .own(id), context)
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
            level: try await parts.reader.held(
                of: record, profile: profile, now: context.now, deadline: context.deadline),
            profile: profile, showsBirthday: showsBirthday)
    }
}

extension MemberV1.SearchMembersRequest {
    fileprivate var soughtBy: [String] {
        [("cardNumber", cardNumber), ("phone", phone), ("memberCode", memberCode)]
            .filter { !$0.1.isEmpty }.map(\.0)
    }
}

extension MemberParts {
    /// A member's level with what is missing for the next, and to stay.
    func level(
        of id: UUIDv7, scope: MemberScope, _ context: RequestContext
    ) async throws -> MemberV1.GetMyLevelReply {
        let profile = try await profile(context)
        let today = profile.clock.businessDate(at: context.now)
        let reach = LevelHistory.reach(from: today, scheme: profile.scheme)
        let (members, days) = try await pool.query(
            FindMemberById(merchant: context.merchant, id: id, scope: scope),
            ReadLevelDays(of: [id], from: reach, profile),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let record = members.first else { throw Refusal(.memberNotFound) }
        return MemberV1.GetMyLevelReply(
            level: try await reader.level(
                of: record, profile: profile, now: context.now, deadline: context.deadline),
            history: profile.history(of: record, days.map(\.day)),
            rules: profile.rules, now: context.now)
    }
}
