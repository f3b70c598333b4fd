// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.GetBalanceAtRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetBalanceAtRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetBalanceAtRequest>) {
        patron__points__v1__get_balance_at_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetBalanceAtRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        at = try Wire.instant(c.pointee.at, "at")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetBalanceAtRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if let at { c.pointee.at = try arena.instant(at, "at") }
    }
}

extension PointsV1.GetMyBalanceAtRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetMyBalanceAtRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetMyBalanceAtRequest>) {
        patron__points__v1__get_my_balance_at_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetMyBalanceAtRequest>) throws(CodecError) {
        at = try Wire.instant(c.pointee.at, "at")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetMyBalanceAtRequest>, _ arena: Arena) throws(CodecError) {
        if let at { c.pointee.at = try arena.instant(at, "at") }
    }
}

extension PointsV1.BalanceAt: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BalanceAt"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BalanceAt>) {
        patron__points__v1__balance_at__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BalanceAt>) throws(CodecError) {
        at = try Wire.instant(c.pointee.at, "at")
        available = c.pointee.available
        pending = c.pointee.pending
        held = c.pointee.held
        debt = c.pointee.debt
        seq = c.pointee.seq
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BalanceAt>, _ arena: Arena) throws(CodecError) {
        if let at { c.pointee.at = try arena.instant(at, "at") }
        c.pointee.available = available
        c.pointee.pending = pending
        c.pointee.held = held
        c.pointee.debt = debt
        c.pointee.seq = seq
    }
}

extension PointsV1.ListExpiriesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListExpiriesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListExpiriesRequest>) {
        patron__points__v1__list_expiries_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListExpiriesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListExpiriesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListExpiriesReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListExpiriesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListExpiriesReply>) {
        patron__points__v1__list_expiries_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListExpiriesReply>) throws(CodecError) {
        expiries = try Wire.messages(c.pointee.expiries, c.pointee.n_expiries)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListExpiriesReply>, _ arena: Arena) throws(CodecError) {
        if !expiries.isEmpty {
            c.pointee.n_expiries = expiries.count
            c.pointee.expiries = try arena.messages(expiries)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.GetLiabilityRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetLiabilityRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetLiabilityRequest>) {
        patron__points__v1__get_liability_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetLiabilityRequest>) throws(CodecError) {
        months = c.pointee.months
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetLiabilityRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.months = months
    }
}

extension PointsV1.LiabilityCohort: Message, MessageCodec {
    package static let protoName = "patron.points.v1.LiabilityCohort"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__LiabilityCohort>) {
        patron__points__v1__liability_cohort__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__LiabilityCohort>) throws(CodecError) {
        month = try Wire.string(c.pointee.month, "month")
        granted = c.pointee.granted
        spent = c.pointee.spent
        expired = c.pointee.expired
        reversed = c.pointee.reversed
        outstanding = c.pointee.outstanding
        breakagePermille = c.pointee.breakage_permille
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__LiabilityCohort>, _ arena: Arena) throws(CodecError) {
        if !month.isEmpty { c.pointee.month = try arena.string(month, "month") }
        c.pointee.granted = granted
        c.pointee.spent = spent
        c.pointee.expired = expired
        c.pointee.reversed = reversed
        c.pointee.outstanding = outstanding
        c.pointee.breakage_permille = breakagePermille
    }
}

extension PointsV1.Liability: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Liability"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Liability>) {
        patron__points__v1__liability__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Liability>) throws(CodecError) {
        asOf = try Wire.instant(c.pointee.as_of, "asOf")
        cohorts = try Wire.messages(c.pointee.cohorts, c.pointee.n_cohorts)
        outstanding = c.pointee.outstanding
        valueMinor = c.pointee.value_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        breakagePermille = c.pointee.breakage_permille
        expectedValueMinor = c.pointee.expected_value_minor
        debt = c.pointee.debt
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Liability>, _ arena: Arena) throws(CodecError) {
        if let asOf { c.pointee.as_of = try arena.instant(asOf, "asOf") }
        if !cohorts.isEmpty {
            c.pointee.n_cohorts = cohorts.count
            c.pointee.cohorts = try arena.messages(cohorts)
        }
        c.pointee.outstanding = outstanding
        c.pointee.value_minor = valueMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.breakage_permille = breakagePermille
        c.pointee.expected_value_minor = expectedValueMinor
        c.pointee.debt = debt
    }
}

extension PointsV1.GetForecastRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetForecastRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetForecastRequest>) {
        patron__points__v1__get_forecast_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetForecastRequest>) throws(CodecError) {
        months = c.pointee.months
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetForecastRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.months = months
    }
}

extension PointsV1.ForecastMonth: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ForecastMonth"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ForecastMonth>) {
        patron__points__v1__forecast_month__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ForecastMonth>) throws(CodecError) {
        month = try Wire.string(c.pointee.month, "month")
        points = c.pointee.points
        members = c.pointee.members
        valueMinor = c.pointee.value_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ForecastMonth>, _ arena: Arena) throws(CodecError) {
        if !month.isEmpty { c.pointee.month = try arena.string(month, "month") }
        c.pointee.points = points
        c.pointee.members = members
        c.pointee.value_minor = valueMinor
    }
}

extension PointsV1.Forecast: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Forecast"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Forecast>) {
        patron__points__v1__forecast__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Forecast>) throws(CodecError) {
        months = try Wire.messages(c.pointee.months, c.pointee.n_months)
        later = c.pointee.later
        never = c.pointee.never
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Forecast>, _ arena: Arena) throws(CodecError) {
        if !months.isEmpty {
            c.pointee.n_months = months.count
            c.pointee.months = try arena.messages(months)
        }
        c.pointee.later = later
        c.pointee.never = never
    }
}

extension PointsV1.GetSummaryRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetSummaryRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetSummaryRequest>) {
        patron__points__v1__get_summary_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetSummaryRequest>) throws(CodecError) {
        month = try Wire.string(c.pointee.month, "month")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetSummaryRequest>, _ arena: Arena) throws(CodecError) {
        if !month.isEmpty { c.pointee.month = try arena.string(month, "month") }
    }
}

extension PointsV1.PointsSummary: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsSummary"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsSummary>) {
        patron__points__v1__points_summary__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsSummary>) throws(CodecError) {
        month = try Wire.string(c.pointee.month, "month")
        opening = c.pointee.opening
        issued = c.pointee.issued
        used = c.pointee.used
        expired = c.pointee.expired
        clawedBack = c.pointee.clawed_back
        adjusted = c.pointee.adjusted
        closing = c.pointee.closing
        redemptionRatePermille = c.pointee.redemption_rate_permille
        redemptionRateIssuedPermille = c.pointee.redemption_rate_issued_permille
        hints = try Wire.messages(c.pointee.hints, c.pointee.n_hints)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsSummary>, _ arena: Arena) throws(CodecError) {
        if !month.isEmpty { c.pointee.month = try arena.string(month, "month") }
        c.pointee.opening = opening
        c.pointee.issued = issued
        c.pointee.used = used
        c.pointee.expired = expired
        c.pointee.clawed_back = clawedBack
        c.pointee.adjusted = adjusted
        c.pointee.closing = closing
        c.pointee.redemption_rate_permille = redemptionRatePermille
        c.pointee.redemption_rate_issued_permille = redemptionRateIssuedPermille
        if !hints.isEmpty {
            c.pointee.n_hints = hints.count
            c.pointee.hints = try arena.messages(hints)
        }
    }
}

extension PointsV1.RebuildRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RebuildRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RebuildRequest>) {
        patron__points__v1__rebuild_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RebuildRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RebuildRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension PointsV1.RebuildReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RebuildReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RebuildReply>) {
        patron__points__v1__rebuild_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RebuildReply>) throws(CodecError) {
        changed = c.pointee.changed != 0
        balance = try Wire.message(c.pointee.balance)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RebuildReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.changed = changed ? 1 : 0
        if let balance { c.pointee.balance = try arena.message(balance) }
    }
}

extension PointsV1.ImportBalanceRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ImportBalanceRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ImportBalanceRequest>) {
        patron__points__v1__import_balance_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ImportBalanceRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        points = c.pointee.points
        earnedAt = try Wire.instant(c.pointee.earned_at, "earnedAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ImportBalanceRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        c.pointee.points = points
        if let earnedAt { c.pointee.earned_at = try arena.instant(earnedAt, "earnedAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension PointsV1.ImportBalanceReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ImportBalanceReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ImportBalanceReply>) {
        patron__points__v1__import_balance_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ImportBalanceReply>) throws(CodecError) {
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ImportBalanceReply>, _ arena: Arena) throws(CodecError) {
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ReconcileImportRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReconcileImportRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReconcileImportRequest>) {
        patron__points__v1__reconcile_import_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReconcileImportRequest>) throws(CodecError) {
        prefix = try Wire.string(c.pointee.prefix, "prefix")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReconcileImportRequest>, _ arena: Arena) throws(CodecError) {
        if !prefix.isEmpty { c.pointee.prefix = try arena.string(prefix, "prefix") }
    }
}

extension PointsV1.ReconcileImportReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReconcileImportReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReconcileImportReply>) {
        patron__points__v1__reconcile_import_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReconcileImportReply>) throws(CodecError) {
        balances = c.pointee.balances
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReconcileImportReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.balances = balances
        c.pointee.points = points
    }
}

extension PointsV1.PointsExpiringEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsExpiringEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsExpiringEvent>) {
        patron__points__v1__points_expiring_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsExpiringEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        points = c.pointee.points
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        lastDate = try Wire.string(c.pointee.last_date, "lastDate")
        daysLeft = c.pointee.days_left
        text = try Wire.message(c.pointee.text)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsExpiringEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.points = points
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if !lastDate.isEmpty { c.pointee.last_date = try arena.string(lastDate, "lastDate") }
        c.pointee.days_left = daysLeft
        if let text { c.pointee.text = try arena.message(text) }
    }
}
