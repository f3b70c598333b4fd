import PointsDomain
import Primitives
import Testing

private let sold = Instant(secondsSinceEpoch: 1_772_000_000)
private let free = OfflineSettlement.Member(isEarningBlocked: false, isSpendingBlocked: false)

private func facts(
    spend: Int64 = 0, limit: Int64? = 20_000, used: Bool = false, spent: Int64 = 0,
    member: OfflineSettlement.Member? = free, coupon: OfflineSettlement.Coupon? = nil,
    after seconds: Int64 = 3_600, hasCurrency: Bool = true
) -> OfflineSettlement.Facts {
    OfflineSettlement.Facts(
        soldAt: sold, now: sold.adding(seconds: seconds), spendMinor: spend,
        code: limit.map {
            OfflineSettlement.Code(
                spendLimitMinor: $0, isUsed: used, hasCurrencyOfSale: hasCurrency)
        }, coupon: coupon, member: member, spentMinor: spent)
}

@Suite("Offline sales")
struct OfflineSettlementTests {
    @Test("N12 a sale that only earns takes a card as well as a code, used or not")
    func earns() {
        #expect(OfflineSettlement.conflict(facts(limit: nil)) == nil)
        #expect(OfflineSettlement.conflict(facts(used: true, spent: 90_000)) == nil)
    }

    @Test("N12 F05 what she spends stays within her day's limit over all tills, and once a code")
    func spends() {
        #expect(OfflineSettlement.conflict(facts(spend: 20_000)) == nil)
        #expect(OfflineSettlement.conflict(facts(spend: 20_001)) == .spendLimitExceeded)
        #expect(OfflineSettlement.conflict(facts(spend: 12_000, spent: 8_000)) == nil)
        #expect(
            OfflineSettlement.conflict(facts(spend: 12_001, spent: 8_000)) == .spendLimitExceeded)
        #expect(OfflineSettlement.conflict(facts(spend: 1, spent: .max)) == .spendLimitExceeded)
        #expect(OfflineSettlement.conflict(facts(spend: 1, used: true)) == .serialUsed)
        #expect(
            OfflineSettlement.conflict(facts(spend: 1, hasCurrency: false)) == .spendLimitExceeded)
        #expect(OfflineSettlement.conflict(facts(spend: 1, limit: nil)) == .identificationMissing)
    }

    @Test("N12 a till's clock may be 5 minutes ahead, and a sale 30 days old")
    func clocks() {
        #expect(OfflineSettlement.conflict(facts(after: -300)) == nil)
        #expect(OfflineSettlement.conflict(facts(after: -301)) == .clock)
        #expect(OfflineSettlement.conflict(facts(after: 30 * 86_400)) == nil)
        #expect(OfflineSettlement.conflict(facts(after: 30 * 86_400 + 1)) == .clock)
    }

    @Test("N12 who is blocked, or not there, is a conflict")
    func members() {
        #expect(OfflineSettlement.conflict(facts(member: nil)) == .memberUnknown)
        let earning = OfflineSettlement.Member(isEarningBlocked: true, isSpendingBlocked: false)
        let spending = OfflineSettlement.Member(isEarningBlocked: false, isSpendingBlocked: true)
        #expect(OfflineSettlement.conflict(facts(member: earning)) == .memberBlocked)
        #expect(OfflineSettlement.conflict(facts(member: spending)) == nil)
        #expect(OfflineSettlement.conflict(facts(spend: 1, member: spending)) == .memberBlocked)
    }

    @Test("N12 a coupon is given by the member whose it is")
    func coupons() {
        func conflict(hers: Bool, good: Bool = true) -> OfflineSettlement.Conflict? {
            OfflineSettlement.conflict(facts(coupon: .init(isHers: hers, isApplicable: good)))
        }
        #expect(conflict(hers: true) == nil)
        #expect(conflict(hers: false, good: false) == .couponNotHers)
        #expect(conflict(hers: true, good: false) == .couponNotApplicable)
    }

    @Test("N12 what staff says fits the books, and each conflict can be resolved in some way")
    func resolutions() {
        let expected: [(OfflineSettlement.Standing, Set<OfflineSettlement.Resolution>)] = [
            (.nothing, [.writtenOff, .corrected, .rejected]),
            (.order, [.collected, .writtenOff]),
            (.returned, [.collected, .writtenOff, .corrected, .rejected]),
        ]
        for (standing, resolutions) in expected {
            let allowed = OfflineSettlement.Resolution.allCases.filter(standing.allows)
            #expect(Set(allowed) == resolutions, "\(standing)")
        }
        #expect(expected.count == OfflineSettlement.Standing.allCases.count)
    }

    @Test("N12 of several conflicts the first of the order of precedence is told")
    func precedence() {
        let blocked = OfflineSettlement.Member(isEarningBlocked: true, isSpendingBlocked: true)
        let foreign = OfflineSettlement.Coupon(isHers: false, isApplicable: false)
        var all = facts(spend: 90_000, used: true, member: blocked, coupon: foreign, after: -301)
        #expect(OfflineSettlement.conflict(all) == .clock)
        all.now = sold
        #expect(OfflineSettlement.conflict(all) == .memberBlocked)
        all.member = free
        #expect(OfflineSettlement.conflict(all) == .serialUsed)
        all.code = OfflineSettlement.Code(
            spendLimitMinor: 20_000, isUsed: false, hasCurrencyOfSale: true)
        #expect(OfflineSettlement.conflict(all) == .spendLimitExceeded)
        all.spendMinor = 1
        #expect(OfflineSettlement.conflict(all) == .couponNotHers)
    }
}
