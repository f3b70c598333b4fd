import OfflineTokens
import Primitives
import TestKit
import Testing

private let store = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0xB000_0000_0000_0001)
private let otherStore = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0xB000_0000_0000_0002)

private func line(
    _ amountMinor: Int64, sku: String = "latte", category: String = "coffee"
) -> OfflineCouponTerms.Line {
    OfflineCouponTerms.Line(sku: sku, category: category, amountMinor: amountMinor)
}

private func sale(
    _ lines: OfflineCouponTerms.Line..., in store: UUIDv7 = store, at instant: Instant = noon,
    currency: Currency = .cny
) -> OfflineCouponTerms.Sale {
    OfflineCouponTerms.Sale(store: store, soldAt: instant, currency: currency, lines: lines)
}

extension OfflineCouponTerms {
    /// What comes off each line, or why nothing does.
    fileprivate func taken(_ sale: Sale) -> Result<[Int64], Refusal> {
        do throws(Refusal) {
            return .success(try shares(of: sale))
        } catch {
            return .failure(error)
        }
    }
}

@Suite("What a token says of its coupon")
struct OfflineCouponTermsTests {
    @Test(
        "N12 D01 the formulas: once, for each threshold up to a cap, a percentage with a limit",
        arguments: [
            // discount, threshold, subtotal, taken off
            (.reduction(amountMinor: 2_000, repeats: false, capMinor: nil), 10_000, 9_999, nil),
            (.reduction(amountMinor: 2_000, repeats: false, capMinor: nil), 10_000, 10_000, 2_000),
            (.reduction(amountMinor: 2_000, repeats: false, capMinor: nil), 10_000, 99_999, 2_000),
            (.reduction(amountMinor: 2_000, repeats: true, capMinor: nil), 10_000, 29_999, 4_000),
            (.reduction(amountMinor: 2_000, repeats: true, capMinor: 5_000), 10_000, 39_999, 5_000),
            (.reduction(amountMinor: 3_000, repeats: false, capMinor: nil), 0, 2_500, 2_500),
            (.percent(payPermille: 850, mostMinor: nil), 0, 9_999, 1_500),
            (.percent(payPermille: 850, mostMinor: 1_000), 0, 9_999, 1_000),
            (.percent(payPermille: 999, mostMinor: nil), 0, 1, nil),
        ] as [(OfflineCouponTerms.Discount, Int64, Int64, Int64?)])
    func formulas(
        discount: OfflineCouponTerms.Discount, threshold: Int64, subtotal: Int64, taken: Int64?
    ) throws {
        let coupon = try #require(terms(discount, from: threshold))
        let shares = try? coupon.taken(sale(line(subtotal))).get()
        #expect(shares?.reduce(0, +) == taken)
    }

    @Test("N12 currency, store, hour and articles are looked at, the threshold last")
    func reasons() throws {
        let hour = noon..<noon.adding(seconds: 3_600)
        let all = try #require(
            terms(stores: [store], hours: [hour], scope: .init(categories: ["coffee"])))
        let good = sale(line(10_000))
        #expect(all.taken(good) == .success([2_000]))
        #expect(all.taken(sale(line(1), currency: .usd)) == .failure(.currency))
        #expect(all.taken(sale(line(1), in: otherStore)) == .failure(.store))
        #expect(all.taken(sale(line(1), at: hour.upperBound)) == .failure(.time))
        #expect(
            all.taken(sale(line(20_000, category: "cake"))) == .failure(.noItem))
        #expect(all.taken(sale(line(9_999))) == .failure(.threshold(missingMinor: 1)))
        // Of what is not in its scope nothing counts, and nothing comes off.
        #expect(
            all.taken(sale(line(9_999), line(5_000, category: "cake")))
                == .failure(.threshold(missingMinor: 1)))
        #expect(
            all.taken(sale(line(6_000), line(5_000, category: "cake"), line(6_000)))
                == .success([1_000, 0, 1_000]))
        let without = try #require(terms(scope: .init(excludedSkus: ["latte"])))
        #expect(without.taken(good) == .failure(.noItem))
        let after = try #require(terms(countsAfter: true))
        #expect(after.taken(sale(line(11_999))) == .failure(.threshold(missingMinor: 1)))
        #expect(after.taken(sale(line(12_000))) == .success([2_000]))
    }

    @Test("N12 a till that took off too much, or below the threshold, is found by what was paid")
    func uploads() throws {
        let coupon = try #require(terms())
        func refusal(_ paid: Int64, _ taken: Int64) -> OfflineCouponTerms.Refusal? {
            coupon.refusal(of: sale(line(paid)), takenMinor: taken)
        }
        #expect(refusal(8_000, 2_000) == nil)
        // A till may give away less than it could.
        #expect(refusal(9_000, 1_000) == nil)
        #expect(refusal(7_999, 2_000) == .threshold(missingMinor: 1))
        #expect(refusal(18_000, 2_001) == .tooMuch(mostMinor: 2_000))
        #expect(refusal(18_000, 0) == .noEffect)
        #expect(refusal(18_000, -1) == .noEffect)
        #expect(refusal(18_000, .max) == .tooMuch(mostMinor: 1_000_000_000_000))
    }

    @Test(
        "N12 what a till takes off by the terms the upload finds right, and a fen more it does not")
    func agree() throws {
        var generator = SeededGenerator(seed: newSeed())
        for _ in 0..<5_000 {
            let terms = randomTerms(&generator)
            let lines = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
                line(
                    Int64.random(in: 0...30_000, using: &generator),
                    sku: Bool.random(using: &generator) ? "latte" : "cake")
            }
            let goods = OfflineCouponTerms.Sale(
                store: store, soldAt: noon, currency: .cny, lines: lines)
            guard case .success(let shares) = terms.taken(goods) else { continue }
            let total = shares.reduce(0, +)
            let paid = OfflineCouponTerms.Sale(
                store: store, soldAt: noon, currency: .cny,
                lines: zip(lines, shares).map {
                    line($0.amountMinor - $1, sku: $0.sku, category: $0.category)
                })
            #expect(paid.lines.allSatisfy { $0.amountMinor >= 0 }, "\(terms) \(lines)")
            #expect(terms.refusal(of: paid, takenMinor: total) == nil, "\(terms) \(lines)")
            // A fen more off one of its lines.
            guard
                let index = zip(paid.lines, shares).enumerated().first(where: {
                    $0.element.1 > 0 && $0.element.0.amountMinor > 0
                })?.offset
            else { continue }
            var greedy = paid.lines
            greedy[index] = line(
                greedy[index].amountMinor - 1, sku: greedy[index].sku,
                category: greedy[index].category)
            let more = OfflineCouponTerms.Sale(
                store: store, soldAt: noon, currency: .cny, lines: greedy)
            #expect(terms.refusal(of: more, takenMinor: total + 1) != nil, "\(terms) \(lines)")
        }
    }

    @Test("N12 terms are read as they were written, and what does not fit into a token is none")
    func tokens() throws {
        let key = try signingKey(String(repeating: "k", count: 32), .coupon, seed: 4)
        var generator = SeededGenerator(seed: newSeed())
        for number in 0..<200 {
            let coupon = OfflineCoupon(
                coupon: UUIDv7(hi: 1, lo: UInt64(number)), merchant: merchant, member: member,
                terms: randomTerms(&generator), issuedAt: noon,
                expiresAt: noon.adding(seconds: 86_400))
            let text = try coupon.signed(by: key)
            #expect(text.utf8.count <= OfflineCoupon.longest)
            #expect(try OfflineCoupon.verify(text, keys: keys(key), at: noon) == coupon)
        }
        let ids = (0..<100).map { UUIDv7(hi: 1, lo: $0) }
        #expect(terms(stores: Array(ids.prefix(46))) != nil)
        #expect(terms(stores: ids) == nil)
        #expect(terms(scope: .init(skus: [String(repeating: "会", count: 60)])) != nil)
        #expect(terms(scope: .init(skus: [String(repeating: "会", count: 64)])) == nil)
        #expect(terms(scope: .init(skus: [String(repeating: "\u{1F600}", count: 64)])) == nil)
        #expect(terms(scope: .init(skus: (0..<300).map(String.init))) == nil)
        // What makes no sense is none either.
        #expect(terms(.reduction(amountMinor: 1, repeats: true, capMinor: nil), from: 0) == nil)
        #expect(terms(.reduction(amountMinor: 0, repeats: false, capMinor: nil)) == nil)
        #expect(terms(.percent(payPermille: 1_000, mostMinor: nil)) == nil)
        #expect(terms(hours: [noon..<noon]) == nil)
    }

    private func randomTerms(_ generator: inout SeededGenerator) -> OfflineCouponTerms {
        let most =
            Bool.random(using: &generator) ? Int64.random(in: 1...4_000, using: &generator) : nil
        let threshold = Int64.random(in: 0...20_000, using: &generator)
        let discount: OfflineCouponTerms.Discount =
            Bool.random(using: &generator)
            ? .percent(payPermille: Int64.random(in: 0...999, using: &generator), mostMinor: most)
            : .reduction(
                amountMinor: Int64.random(in: 1...5_000, using: &generator),
                repeats: threshold > 0 && Bool.random(using: &generator), capMinor: most)
        let skus = Bool.random(using: &generator) ? ["latte"] : []
        guard
            let made = terms(
                discount, from: threshold, countsAfter: Bool.random(using: &generator),
                stores: Bool.random(using: &generator) ? [store] : [],
                hours: [noon..<noon.adding(seconds: 60)], scope: .init(skus: skus))
        else { preconditionFailure("terms of this size fit") }
        return made
    }
}
