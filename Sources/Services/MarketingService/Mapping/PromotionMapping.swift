import MarketingDomain
import Messages
import Primitives
import ServiceKit

/// What a promotion is: an offer that applies by itself, within its limits.
struct PromotionTerms: Sendable {
    private static let longestName = 128

    let name: Offer.Name
    let terms: Offer.Terms
    let limits: [OfferLimit]

    /// - Parameter field: where the definition stands, for what is wrong with it.
    init(_ definition: MarketingV1.PromotionDefinition, _ field: String) throws(Refusal) {
        guard let name = definition.name, !name.zh.isEmpty, !name.en.isEmpty else {
            throw .invalid("\(field).name", "is missing in one of the two languages")
        }
        guard max(name.zh.unicodeScalars.count, name.en.unicodeScalars.count) <= Self.longestName
        else { throw .invalid("\(field).name", "is longer than \(Self.longestName) characters") }
        guard let terms = definition.terms else {
            throw .invalid("\(field).terms", "is missing")
        }
        self.name = Offer.Name(zh: name.zh, en: name.en)
        self.terms = try Offer.Terms(terms, "\(field).terms")
        limits = try OfferLimit.all(definition.limits, "\(field).limits")
    }

    /// From the books, where only what makes sense is written.
    init(stored definition: String) throws {
        try self.init(
            MarketingV1.PromotionDefinition(json: Array(definition.utf8)), "definition")
    }
}

extension OfferLimit {
    /// The limits of a promotion or of a coupon template.
    static func all(
        _ messages: [MarketingV1.OfferLimit], _ field: String
    ) throws(Refusal) -> [OfferLimit] {
        guard messages.count <= Limits.count else {
            throw .invalid(field, "has more than \(Limits.count) elements")
        }
        var limits: [OfferLimit] = []
        for (index, message) in messages.enumerated() {
            let limit = try OfferLimit(message, "\(field)[\(index)]")
            guard
                !limits.contains(where: {
                    $0.period == limit.period && $0.isPerMember == limit.isPerMember
                })
            else { throw .invalid("\(field)[\(index)].period", "is said twice") }
            limits.append(limit)
        }
        return limits
    }

    private init(_ message: MarketingV1.OfferLimit, _ field: String) throws(Refusal) {
        guard Limits.uses.contains(message.uses) else {
            throw .invalid("\(field).uses", "is not from 0 to \(Limits.uses.upperBound)")
        }
        guard Limits.discountMinor.contains(message.discountMinor) else {
            throw .invalid(
                "\(field).discountMinor",
                "is not from 0 to \(Limits.discountMinor.upperBound)")
        }
        guard message.uses > 0 || message.discountMinor > 0 else {
            throw .invalid("\(field).uses", "is no limit, nor is discountMinor")
        }
        self.init(
            try Period(message.period, "\(field).period"), isPerMember: message.perMember,
            uses: message.uses > 0 ? message.uses : nil,
            discountMinor: message.discountMinor > 0 ? message.discountMinor : nil)
    }

    var message: MarketingV1.OfferLimit {
        MarketingV1.OfferLimit(
            period: MarketingV1.LimitPeriod(rawValue: period.rawValue), perMember: isPerMember,
            uses: uses ?? 0, discountMinor: discountMinor ?? 0)
    }
}

extension OfferLimit.Period {
    fileprivate init(
        _ period: MarketingV1.LimitPeriod, _ field: String
    ) throws(Refusal) {
        switch period {
        case .unspecified, .ever: self = .ever
        case .perDay: self = .day
        case .perWeek: self = .week
        case .perMonth: self = .month
        case .unrecognized: throw .invalid(field, "is not known")
        }
    }
}

extension PromotionState {
    /// Nil for what is not said.
    init?(_ state: MarketingV1.PromotionState) throws(Refusal) {
        switch state {
        case .unspecified: return nil
        case .promotionDraft: self = .draft
        case .promotionActive: self = .active
        case .promotionPaused: self = .paused
        case .promotionArchived: self = .archived
        case .unrecognized: throw .invalid("state", "is not known")
        }
    }
}

extension MarketingV1.PromotionDefinition {
    /// Replaces the fields that a mask names; all where it is empty.
    func changed(
        by other: MarketingV1.PromotionDefinition, mask: [String]
    ) throws(Refusal) -> MarketingV1.PromotionDefinition {
        guard !mask.isEmpty else { return other }
        var definition = self
        for (index, field) in mask.enumerated() {
            switch field {
            case "name": definition.name = other.name
            case "terms": definition.terms = other.terms
            case "limits": definition.limits = other.limits
            default: throw .invalid("updateMask[\(index)]", "is no field of the definition")
            }
        }
        return definition
    }
}

// MARK: Replies

extension MarketingV1.PromotionVersion {
    init(_ row: PromotionVersionRow) throws {
        self.init(
            version: row.version, definition: try row.message(), note: row.note,
            author: row.author, createdAt: row.createdAt,
            publisher: row.publication?.publisher ?? "",
            publishedAt: row.publication?.publishedAt, from: row.publication?.span.from,
            until: row.publication?.span.until)
    }
}

extension MarketingV1.Promotion {
    /// - Parameter versions: the promotion's, of which it shows what holds, what comes and what is
    ///   being written.
    init(_ row: PromotionRow, _ versions: [PromotionVersionRow], at now: Instant) throws {
        let published = versions.filter { $0.publication != nil }
        let current = published.first { $0.publication?.span.holds(at: now) == true }
        let next = published.first { version in
            guard let span = version.publication?.span else { return false }
            return span.from > now && !span.isEmpty
        }
        self.init(
            id: row.id.description,
            state: MarketingV1.PromotionState(rawValue: Int32(row.state.rawValue)),
            inForce: try current.map { try .init($0) }, next: try next.map { try .init($0) },
            draft: try versions.first { $0.publication == nil }.map { try .init($0) },
            revision: row.revision)
    }
}
