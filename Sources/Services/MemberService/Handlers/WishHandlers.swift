import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Wishes of members and what staff answers (B17).
struct WishHandlers: MemberV1.Wishes.Handlers {
    let parts: MemberParts

    private static let wishes = "member.wishes"
    private static let ownWishes = "member.my-wishes"

    // MARK: The member

    func file(
        _ request: MemberV1.FileWishRequest, _ call: CallContext
    ) async throws -> MemberV1.WishReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        let text = try Self.words("text", request.text)
        let today = try await parts.profile(context).clock.businessDate(at: context.now)
        var wantedOn: CalendarDate?
        if !request.wantedOn.isEmpty {
            guard let date = CalendarDate(iso: request.wantedOn), date >= today,
                date <= today.adding(days: ServiceWish.daysAhead)
            else { throw Refusal.invalid("wantedOn", "is not a date from today on, in a year") }
            wantedOn = date
        }
        let draft = WishWork.Draft(
            text: text, benefitCode: request.benefitCode.isEmpty ? nil : request.benefitCode,
            wantedOn: wantedOn)
        let id = parts.identifiers.next()
        return try await perform(context) { work, transaction in
            try work.file(draft, id: id, by: member, in: &transaction)
        }
    }

    func withdraw(
        _ request: MemberV1.WithdrawWishRequest, _ call: CallContext
    ) async throws -> MemberV1.WishReply {
        try await step(.withdraw, request.id, call)
    }

    func score(
        _ request: MemberV1.ScoreWishRequest, _ call: CallContext
    ) async throws -> MemberV1.WishReply {
        try await step(.score(request.score), request.id, call)
    }

    private func step(
        _ step: ServiceWish.Step, _ text: String, _ call: CallContext
    ) async throws -> MemberV1.WishReply {
        let context = try RequestContext(call, clock: parts.clock)
        let id = try Self.wish(text)
        return try await perform(context) { work, transaction in
            try work.step(step, id, in: &transaction)
        }
    }

    func listMine(
        _ request: MemberV1.ListMyWishesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListWishesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        let page = try NewestFirst(
            list: Self.ownWishes, size: request.pageSize, token: request.pageToken)
        return try await list(
            page, .own(member), state: nil, member: member, forStaff: false, context)
    }

    // MARK: Staff

    func list(
        _ request: MemberV1.ListWishesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListWishesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try NewestFirst(
            list: Self.wishes, size: request.pageSize, token: request.pageToken)
        let state = ServiceWish.State(request.state)
        guard state != nil || request.state == .unspecified else {
            throw Refusal.invalid("state", "is not known")
        }
        var member: UUIDv7?
        if !request.memberId.isEmpty {
            guard let id = UUIDv7(request.memberId) else { throw Refusal(.memberNotFound) }
            member = id
        }
        return try await list(
            page, try context.scope(), state: state, member: member, forStaff: true, context)
    }

    func answer(
        _ request: MemberV1.AnswerWishRequest, _ call: CallContext
    ) async throws -> MemberV1.WishReply {
        let context = try RequestContext(call, clock: parts.clock)
        let id = try Self.wish(request.id)
        let note = try Self.words("note", request.note)
        return try await perform(context) { work, transaction in
            try work.answer(id, note: note, closes: false, in: &transaction)
        }
    }

    func close(
        _ request: MemberV1.CloseWishRequest, _ call: CallContext
    ) async throws -> MemberV1.WishReply {
        let context = try RequestContext(call, clock: parts.clock)
        let id = try Self.wish(request.id)
        let note = request.note.isEmpty ? nil : try Self.words("note", request.note)
        return try await perform(context) { work, transaction in
            try work.answer(id, note: note, closes: true, in: &transaction)
        }
    }

    // MARK: What they share

    private static func wish(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw Refusal(.wishNotFound) }
        return id
    }

    private static func words(_ field: String, _ text: String) throws(Refusal) -> String {
        // A character may be of any number of scalars: these are what is bound.
        guard ServiceWish.characters.contains(text.unicodeScalars.count),
            text.contains(where: { !$0.isWhitespace })
        else {
            throw .invalid(field, "is not 1 to \(ServiceWish.characters.upperBound) characters")
        }
        return text
    }

    private func list(
        _ page: NewestFirst, _ scope: MemberScope, state: ServiceWish.State?, member: UUIDv7?,
        forStaff: Bool, _ context: RequestContext
    ) async throws -> MemberV1.ListWishesReply {
        let merchant = context.merchant
        let rows = try await parts.pool.query(
            ListWishes(
                merchant: merchant, page: page, scope: scope, state: state, member: member),
            settings: [.merchant(merchant)], deadline: context.deadline)
        let cut = page.cut(rows, \.wish.id)
        return MemberV1.ListWishesReply(
            wishes: try cut.rows.map { row in
                try MemberV1.Wish(
                    row.wish, try row.dataKey.map(parts.vault.cipher(wrapped:)),
                    merchant: merchant, forStaff: forStaff)
            }, nextPageToken: cut.nextToken)
    }

    /// One step, once for its key.
    private func perform(
        _ context: RequestContext,
        _ body: @escaping @Sendable (WishWork, inout Transaction) throws -> WishWork.Decision
    ) async throws -> MemberV1.WishReply {
        let work = WishWork(
            context: context, profile: try await parts.profile(context),
            scope: try context.scope(), vault: parts.vault, eventId: parts.identifiers.next())
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try body(work, &transaction)
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }
}
