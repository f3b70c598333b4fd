import Messages
import OfflineTokens
import PointsDomain
import Primitives
import ServiceKit

/// Why an offline sale cannot be settled, with what a person needs to know.
struct OfflineRejection: Error, Sendable {
    let conflict: OfflineSettlement.Conflict
    var details: [(name: String, value: String)] = []
}

/// An offline sale that makes sense, its tokens verified as of the instant at which the till sold.
struct OfflineSaleDraft: Sendable {
    enum Buyer: Sendable {
        case code(OfflineCode)
        /// By card or phone, who only earns.
        case named(MemberName)
    }

    let order: OrderDraft
    let buyer: Buyer
    let coupon: OfflineCoupon?
    /// Why the till should not have taken the coupon, or not for so much.
    let couponProblem: OfflineCouponProblem?
    /// Paid from her own accounts.
    let spendMinor: Int64
    let gifts: OfflineGifts

    init(
        _ sale: PointsV1.OfflineSale, keys: OfflineKeySet, clocks: MerchantClocks,
        _ context: RequestContext
    ) throws(OfflineRejection) {
        let request = sale.order ?? PointsV1.PlaceOrderRequest()
        let order: OrderDraft
        let name: MemberName?
        do throws(Refusal) {
            order = try OrderDraft(request, merchant: context.merchant, clocks)
            try context.checkScope(of: order.key.store)
            guard sale.coupon.isEmpty == (sale.couponMinor == 0) else {
                throw .invalid("couponMinor", "is said where a coupon was given, and only there")
            }
            spendMinor = order.ownMinor
            gifts = try OfflineGifts(sale)
            let given = try MemberName(request)
            name = OfflineCode.isOne(request.memberCode) ? nil : given
        } catch {
            throw OfflineRejection(error)
        }
        self.order = order
        do throws(OfflineFault) {
            if let name {
                buyer = .named(name)
            } else {
                buyer = .code(
                    try OfflineCode.verify(request.memberCode, keys: keys, at: order.paidAt))
            }
        } catch {
            throw OfflineRejection(error, of: "memberCode")
        }
        do throws(OfflineFault) {
            coupon =
                sale.coupon.isEmpty
                ? nil : try OfflineCoupon.verify(sale.coupon, keys: keys, at: order.paidAt)
        } catch {
            throw OfflineRejection(error, of: "coupon")
        }
        couponProblem = coupon.flatMap {
            OfflineCouponProblem($0, in: order, takenMinor: sale.couponMinor)
        }
    }

    var code: OfflineCode? {
        switch buyer {
        case .code(let code): code
        case .named: nil
        }
    }

    /// The code, where it pays; nil where she only earns.
    func serial(of member: UUIDv7, sale: UUIDv7, on date: CalendarDate) -> OfflineSerial? {
        guard let code, spendMinor > 0 else { return nil }
        return OfflineSerial(
            merchant: order.key.merchant, serial: code.serial, member: member, sale: sale,
            businessDate: date, spendMinor: spendMinor)
    }
}

/// Why a till should not have taken a coupon: what it could have seen by the token itself, which the
/// till of `patron till` looks at in the same way.
enum OfflineCouponProblem: Sendable {
    /// Offline coupons are for stores.
    case channel
    case terms(OfflineCouponTerms.Refusal)

    /// Nil where it was right.
    init?(_ coupon: OfflineCoupon, in order: OrderDraft, takenMinor: Int64) {
        guard order.key.channel == Int16(PointsV1.Channel.inStore.rawValue) else {
            self = .channel
            return
        }
        let sale = OfflineCouponTerms.Sale(
            store: order.key.store, soldAt: order.paidAt, currency: order.currency,
            lines: order.lines.map {
                OfflineCouponTerms.Line(
                    sku: $0.sku, category: $0.category, amountMinor: $0.amountMinor)
            })
        guard let refusal = coupon.terms.refusal(of: sale, takenMinor: takenMinor) else {
            return nil
        }
        self = .terms(refusal)
    }

    var details: [(name: String, value: String)] {
        switch self {
        case .channel: [("reason", "CHANNEL")]
        case .terms(.currency): [("reason", "CURRENCY")]
        case .terms(.store): [("reason", "STORE")]
        case .terms(.time): [("reason", "TIME")]
        case .terms(.noItem): [("reason", "NO_ITEM")]
        case .terms(.noEffect): [("reason", "NO_EFFECT")]
        case .terms(.threshold(let missing)):
            [("reason", "THRESHOLD"), ("missingMinor", "\(missing)")]
        case .terms(.tooMuch(let most)): [("reason", "TOO_MUCH"), ("mostMinor", "\(most)")]
        }
    }
}

extension OrderDraft {
    /// What she pays from her own accounts while a till is alone: stored value, and uses of cards.
    fileprivate var ownMinor: Int64 {
        tenders.reduce(0) {
            $0 + ($1.type == .storedValue || $1.punchCard != nil ? $1.amountMinor : 0)
        }
    }
}

extension OfflineRejection {
    /// What the ledger, or a look at the request, refuses.
    init(_ refusal: Refusal) { self.init(refusal.info) }

    init(_ info: PatronV1.ErrorInfo) {
        let conflict: OfflineSettlement.Conflict =
            switch info.key {
            case ErrorKey.memberNotFound.key: .memberUnknown
            case ErrorKey.earningBlocked.key, ErrorKey.spendingBlocked.key,
                ErrorKey.memberBlocked.key:
                .memberBlocked
            case ErrorKey.paidAtOutOfRange.key: .clock
            default: .orderRefused
            }
        self.init(
            conflict: conflict,
            details: [("key", info.key)] + info.details.map { ($0.name, $0.value) })
    }

    init(_ fault: OfflineFault, of token: String) {
        let token = (name: "token", value: token)
        switch fault {
        case .malformed, .otherMerchant: self.init(conflict: .codeMalformed, details: [token])
        case .keyUnknown(let kid):
            self.init(conflict: .keyUnknown, details: [token, ("kid", kid)])
        case .forged: self.init(conflict: .codeForged, details: [token])
        case .notYetValid(let from):
            self.init(conflict: .clock, details: [token, ("issuedAt", from.rfc3339)])
        case .expired(let at):
            self.init(conflict: .codeExpired, details: [token, ("expiresAt", at.rfc3339)])
        }
    }

    /// A refusal that stands, or nil where the call may succeed another time, or is at fault itself.
    init?(of error: any Error) {
        let status = StatusMapping.status(of: error).status
        guard let info = status.errorInfo, info.outcome == .definite, !info.retryable else {
            return nil
        }
        switch status.code {
        case .notFound, .alreadyExists, .failedPrecondition, .outOfRange, .invalidArgument:
            self.init(info)
        case .ok, .cancelled, .unknown, .deadlineExceeded, .permissionDenied, .resourceExhausted,
            .aborted, .unimplemented, .internal, .unavailable, .dataLoss, .unauthenticated:
            return nil
        }
    }

    /// Why marketing does not let a coupon be used, or nil where it may another time.
    init?(ofCoupon coupon: UUIDv7, _ error: any Error) {
        guard let refused = OfflineRejection(of: error) else { return nil }
        let isUnknown = refused.details.contains {
            $0.name == "key" && $0.value == ErrorKey.couponNotFound.key
        }
        self.init(
            conflict: isUnknown ? .couponNotHers : .couponUsed,
            details: [("coupon", coupon.description)] + refused.details)
    }
}

extension OfflineSaleRow {
    /// What the books say of its order.
    struct Booked: Sendable {
        let order: UUIDv7
        let points: Int64
        let tenders: [(type: Int16, amountMinor: Int64)]

        func paidMinor(in type: PointsV1.TenderType) -> Int64 {
            tenders.reduce(0) { $0 + ($1.type == Int16(type.rawValue) ? $1.amountMinor : 0) }
        }
    }

    /// The sale is an order: settled, unless something is owed for it.
    ///
    /// - Parameter takenMinor: what the till took in stored value.
    mutating func note(_ booked: Booked, takenMinor: Int64) {
        order = booked.order
        points = booked.points
        owedMinor = booked.paidMinor(in: .owed)
        state = .settled
        guard owedMinor > 0 else { return }
        let had = booked.paidMinor(in: .storedValue)
        let missing = takenMinor - had
        let uses = owedMinor - missing
        let ofUses = uses > 0 ? [("usesMinor", "\(uses)")] : []
        guard missing > 0 else {
            return reject(OfflineRejection(conflict: .punchCardNotGood, details: ofUses))
        }
        reject(
            OfflineRejection(
                conflict: .insufficientStoredValue,
                details: [
                    ("takenMinor", "\(takenMinor)"), ("hadMinor", "\(had)"),
                    ("missingMinor", "\(missing)"),
                ] + ofUses))
    }
}
