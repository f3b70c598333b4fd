import MarketingDomain
import Messages
import Primitives
import ServiceKit

/// From the definition that a merchant writes to what issuing knows; a refusal names the field.
extension CouponTemplate {
    init(_ key: TemplateKey, _ message: MarketingV1.TemplateDefinition) throws(Refusal) {
        guard Limits.total.contains(message.total) else {
            throw .invalid("definition.total", "is not from 0 to \(Limits.total.upperBound)")
        }
        guard Limits.perMember.contains(message.perMember) else {
            throw .invalid(
                "definition.perMember", "is not from 0 to \(Limits.perMember.upperBound)")
        }
        guard Limits.remindDays.contains(message.remindDays) else {
            throw .invalid(
                "definition.remindDays", "is not from 0 to \(Limits.remindDays.upperBound)")
        }
        guard message.purpose.isEmpty || message.purpose == CouponReason.welcome.rawValue else {
            throw .invalid("definition.purpose", "is not WELCOME")
        }
        self.init(
            id: key.id, version: key.version,
            validity: try CouponValidity(message.validity, "definition.validity"),
            perMember: message.perMember == 0 ? nil : Int(message.perMember),
            isTransferable: message.transferable,
            afterRestoring: try AfterRestoring(message),
            claim: try ClaimWindow(message),
            remindDays: message.remindDays == 0 ? nil : Int(message.remindDays))
    }
}

extension CouponValidity {
    fileprivate init(
        _ message: MarketingV1.CouponValidity?, _ field: String
    ) throws(Refusal) {
        guard let message else { throw .invalid(field, "is missing") }
        if let days = message.days, !Self.dayRange.contains(days.count) {
            throw .invalid("\(field).days.count", "is not from 0 to \(Self.dayRange.upperBound)")
        }
        var lastDate: CalendarDate?
        if !message.lastDate.isEmpty {
            lastDate = CalendarDate(iso: message.lastDate)
            guard lastDate != nil else { throw .invalid("\(field).lastDate", "is not a date") }
        }
        let validity = CouponValidity(
            days: message.days.map { Int($0.count) }, from: message.from, lastDate: lastDate)
        guard let validity else { throw .invalid(field, "has neither days nor lastDate") }
        self = validity
    }
}

extension AfterRestoring {
    fileprivate init(_ message: MarketingV1.TemplateDefinition) throws(Refusal) {
        let range = CouponTemplate.Limits.extensionDays
        guard range.contains(message.extensionDays) else {
            throw .invalid("definition.extensionDays", "is not from 0 to \(range.upperBound)")
        }
        switch message.afterRestoring {
        case .unspecified, .extends:
            self =
                message.extensionDays == 0
                ? .standard : .extends(days: Int(message.extensionDays))
        case .staysExpired: self = .staysExpired
        case .unrecognized: throw .invalid("definition.afterRestoring", "is not known")
        }
    }
}

extension ClaimWindow {
    fileprivate init?(_ message: MarketingV1.TemplateDefinition) throws(Refusal) {
        guard message.claimable else {
            guard message.claimFrom == nil, message.claimUntil == nil else {
                throw .invalid("definition.claimFrom", "is given although nobody may claim it")
            }
            return nil
        }
        if let from = message.claimFrom, let until = message.claimUntil, until <= from {
            throw .invalid("definition.claimUntil", "is not after claimFrom")
        }
        self.init(from: message.claimFrom, until: message.claimUntil)
    }
}

extension TemplateState {
    /// Nil for what is not said, or not known.
    init?(_ message: MarketingV1.TemplateState) {
        switch message {
        case .templateDraft: self = .draft
        case .templateActive: self = .active
        case .templatePaused: self = .paused
        case .templateArchived: self = .archived
        case .unspecified, .unrecognized: return nil
        }
    }

    var message: MarketingV1.TemplateState {
        switch self {
        case .draft: .templateDraft
        case .active: .templateActive
        case .paused: .templatePaused
        case .archived: .templateArchived
        }
    }
}

extension MarketingV1.CouponTemplate {
    init(_ row: TemplateRow) throws {
        self.init(
            id: row.id.description, state: row.state.message, version: row.version,
            definition: try MarketingV1.TemplateDefinition(json: Array(row.definition.utf8)),
            currency: row.currency, issued: row.stock.issued)
    }
}
