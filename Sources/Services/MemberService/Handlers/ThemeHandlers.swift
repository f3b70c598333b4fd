import Blobs
import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Themes` (H16).
struct ThemeHandlers: MemberV1.Themes.Handlers {
    let parts: MemberParts

    func get(
        _ request: MemberV1.GetThemeRequest, _ call: CallContext
    ) async throws -> MemberV1.GetThemeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let row = try await parts.pool.query(
            ReadTheme(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ).first
        // Nobody knows version 0 of a merchant that has none: its answer is the standard.
        if let row, row.version == request.knownVersion {
            return MemberV1.GetThemeReply(notModified: true)
        }
        return MemberV1.GetThemeReply(theme: shown(row))
    }

    func put(
        _ request: MemberV1.PutThemeRequest, _ call: CallContext
    ) async throws -> MemberV1.PutThemeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let theme = try Theme(request)
        do throws(Theme.Problem) {
            try theme.check()
        } catch {
            throw Refusal.invalid(error.field, error.problem)
        }
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try Self.store(theme, over: request.version, context, in: &transaction)
        }
        switch performed {
        case .done(let reply): return try await linked(reply, theme, context)
        case .replayed(var reply?):
            reply.replayed = true
            return try await linked(reply, theme, context)
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    /// Under the merchant's lock, so that of two who change the same version one is the first.
    private static func store(
        _ theme: Theme, over version: Int32, _ context: RequestContext,
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.PutThemeReply> {
        let merchant = context.merchant
        let rows = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return pipeline.add(ReadTheme(merchant: merchant))
        }
        let current = try rows.rows.first?.version ?? 0
        guard version == current else {
            return .refused(Refusal(.revisionConflict, facts: ["revision": "\(current)"]))
        }
        if let logo = theme.logo {
            let file = try transaction.run(ReadFile(merchant: merchant, id: logo)).first
            guard file?.state == .kept, file?.kind == .picture else {
                return .refused(Refusal(.fileNotFound))
            }
        }
        let row = ThemeRow(
            theme: theme, version: current + 1, changedAt: context.now,
            changedBy: context.principal.subject)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(InsertTheme(merchant: merchant, row: row))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .themeChanged, object: merchant.description,
                        change: AuditEntry.Change(
                            before: "version \(current)", after: "version \(row.version)")),
                    by: context))
        }
        return .reply(MemberV1.PutThemeReply(theme: MemberV1.Theme(row)))
    }

    /// The answer is kept without a URL, which would not be good for long.
    private func linked(
        _ reply: MemberV1.PutThemeReply, _ theme: Theme, _ context: RequestContext
    ) async throws -> MemberV1.PutThemeReply {
        guard let logo = theme.logo else { return reply }
        var reply = reply
        let file = try await parts.pool.query(
            ReadFile(merchant: context.merchant, id: logo),
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ).first
        reply.theme?.logoUrl = parts.url(of: file?.name)
        return reply
    }

    private func shown(_ row: ThemeRow?) -> MemberV1.Theme {
        guard let row else { return MemberV1.Theme(.standard) }
        var theme = MemberV1.Theme(row)
        theme.logoUrl = parts.url(of: row.logo)
        return theme
    }
}

extension Theme {
    fileprivate init(_ request: MemberV1.PutThemeRequest) throws(Refusal) {
        let colours = request.colours ?? .init()
        func colour(_ field: String, _ text: String) throws(Refusal) -> Colour {
            guard let colour = Colour(text) else {
                throw .invalid("colours.\(field)", "is not #RRGGBB")
            }
            return colour
        }
        var logo: UUIDv7?
        if !request.logoFileId.isEmpty {
            guard let id = UUIDv7(request.logoFileId) else { throw Refusal(.fileNotFound) }
            logo = id
        }
        self.init(
            text: try colour("text", colours.text),
            background: try colour("background", colours.background),
            primary: try colour("primary", colours.primary),
            onPrimary: try colour("onPrimary", colours.onPrimary), logo: logo,
            words: request.texts.map {
                Theme.Words(code: $0.code, text: BilingualText($0.text))
            })
    }
}

extension MemberV1.Theme {
    fileprivate init(_ theme: Theme) {
        self.init(
            colours: MemberV1.ThemeColours(
                text: theme.text.description, background: theme.background.description,
                primary: theme.primary.description, onPrimary: theme.onPrimary.description),
            logoFileId: theme.logo?.description ?? "",
            texts: theme.words.map {
                MemberV1.ThemeText(code: $0.code, text: PatronV1.Text($0.text))
            })
    }

    /// Without the URL of the logo.
    fileprivate init(_ row: ThemeRow) {
        self.init(row.theme)
        version = row.version
        changedAt = row.changedAt
    }
}
