import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Consents`.
struct ConsentHandlers: MemberV1.Consents.Handlers {
    private static let list = "members.consent-decisions"
    private static let mostChecked = 1_000
    private static let longestText = 4_000

    let parts: MemberParts

    func listMine(
        _ request: MemberV1.ListMyConsentsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListConsentsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        return try await consents(of: member, scope: .own(member), context)
    }

    func setMine(
        _ request: MemberV1.SetMyConsentsRequest, _ call: CallContext
    ) async throws -> MemberV1.SetMyConsentsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let choices = try Consents.Choice.read(request.choices, of: "choices")
        guard !choices.isEmpty else { throw Refusal.invalid("choices", "names no purpose") }
        let work = ConsentWork(
            context: context, operation: try context.operation(),
            operationId: parts.identifiers.next(), member: try context.member(),
            app: try context.appName(), choices: choices,
            eventIds: choices.map { _ in parts.identifiers.next() })
        let outcome = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
        switch outcome {
        case .refused(let refusal): throw refusal
        case .kept(let book, let isReplay):
            return MemberV1.SetMyConsentsReply(consents: book.consents, replayed: isReplay)
        }
    }

    func getOfMember(
        _ request: MemberV1.GetMemberConsentsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListConsentsReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let member = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        return try await consents(of: member, scope: try context.scope(), context)
    }

    func listDecisions(
        _ request: MemberV1.ListConsentDecisionsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListConsentDecisionsReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let member = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 1)
        let (members, rows) = try await parts.pool.query(
            FindMemberById(
                merchant: context.merchant, id: member, scope: try context.scope()),
            ReadConsentDecisions(
                merchant: context.merchant, member: member, before: page.after?[0] ?? .max,
                limit: Int64(page.size + 1)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard !members.isEmpty else { throw Refusal(.memberNotFound) }
        let shown = rows.prefix(page.size)
        let decisions = shown.map(MemberV1.ConsentDecision.init)
        guard rows.count > page.size, let last = shown.last else {
            return MemberV1.ListConsentDecisionsReply(decisions: decisions)
        }
        return MemberV1.ListConsentDecisionsReply(
            decisions: decisions, nextPageToken: Page.token(list: Self.list, [last.number]))
    }

    func listTexts(
        _ request: MemberV1.ListConsentTextsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListConsentTextsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let texts = try await parts.pool.query(
            ReadConsentTexts(merchant: context.merchant),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return MemberV1.ListConsentTextsReply(texts: texts.map(MemberV1.ConsentText.init))
    }

    func publishText(
        _ request: MemberV1.PublishConsentTextRequest, _ call: CallContext
    ) async throws -> MemberV1.PublishConsentTextReply {
        let context = try RequestContext(call, clock: parts.clock)
        let text = request.text ?? PatronV1.Text()
        for (field, words) in [("text.zh", text.zh), ("text.en", text.en)] {
            guard words.contains(where: { !$0.isWhitespace }),
                words.unicodeScalars.count <= Self.longestText
            else {
                throw Refusal.invalid(field, "is not 1 to \(Self.longestText) characters")
            }
        }
        let work = ConsentTextWork(
            context: context, operation: try context.operation(),
            operationId: parts.identifiers.next(),
            purpose: try ConsentPurpose(request.purpose, of: "purpose"), zh: text.zh, en: text.en,
            asksAgain: request.asksAgain)
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    func check(
        _ request: MemberV1.CheckConsentRequest, _ call: CallContext
    ) async throws -> MemberV1.CheckConsentReply {
        let context = try RequestContext(call, clock: parts.clock)
        let purpose = try ConsentPurpose(request.purpose, of: "purpose")
        guard (1...Self.mostChecked).contains(request.memberIds.count) else {
            throw Refusal.invalid("memberIds", "are not 1 to \(Self.mostChecked)")
        }
        let members = try request.memberIds.map { text in
            guard let id = UUIDv7(text) else { throw Refusal.invalid("memberIds", "has no UUID") }
            return id
        }
        let (texts, active, kept) = try await parts.pool.query(
            ReadConsentTexts(merchant: context.merchant),
            ReadActiveMembers(merchant: context.merchant, members: members),
            ReadConsents(merchant: context.merchant, members: members, purposes: [purpose]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let words = texts.first { $0.purpose == purpose }?.words
        let allowed = Set(kept.filter { Consents.counts($0.row.kept, words) }.map(\.member))
            .intersection(active)
        return MemberV1.CheckConsentReply(
            allowedMemberIds: members.filter(allowed.contains).map(\.description))
    }

    private func consents(
        of member: UUIDv7, scope: MemberScope, _ context: RequestContext
    ) async throws -> MemberV1.ListConsentsReply {
        let (members, texts, kept) = try await parts.pool.query(
            FindMemberById(merchant: context.merchant, id: member, scope: scope),
            ReadConsentTexts(merchant: context.merchant),
            ReadConsents(merchant: context.merchant, members: [member]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard !members.isEmpty else { throw Refusal(.memberNotFound) }
        return MemberV1.ListConsentsReply(
            consents: ConsentBook(texts: texts, kept: kept.map(\.row)).consents)
    }
}
