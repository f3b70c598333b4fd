import MemberDomain
import Testing

@Suite("Sizes of groups within stores")
struct LabelSizeTests {
    @Test("A18 a long list is sampled so that 20 000 to 40 000 members are looked at")
    func sampling() {
        for (total, oneIn) in [
            (0, 1), (20_000, 1), (39_999, 1), (40_000, 2), (79_999, 2), (80_000, 4),
            (1_000_000, 32), (10_000_000, 256),
        ] as [(Int64, Int64)] {
            #expect(Label.sampling(of: total) == oneIn, "\(total)")
        }
    }

    @Test("A18 a size is reckoned from the share of the sample, rounded half up")
    func estimate() {
        #expect(Label.estimate(total: 1_000_000, found: 2_000, sampled: 20_000) == 100_000)
        #expect(Label.estimate(total: 10, found: 1, sampled: 4) == 3)
        #expect(Label.estimate(total: 10, found: 1, sampled: 3) == 3)
        #expect(Label.estimate(total: 10, found: 0, sampled: 0) == 0)
    }
}
