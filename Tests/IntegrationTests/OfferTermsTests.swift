import MarketingDomain
import Messages
import Primitives
import ServiceKit
import Testing

@testable import MarketingService

@Suite("What a merchant may say of an offer, and a caller of a price")
struct OfferTermsTests {
    private typealias Terms = MarketingV1.OfferTerms

    private static func terms(_ change: (inout Terms) -> Void = { _ in }) -> Terms {
        var terms = Terms(
            stage: .order,
            discount: .fullReduction(.init(thresholdMinor: 10_000, reductionMinor: 3_000)))
        change(&terms)
        return terms
    }

    /// The field that is refused; nil: none.
    private static func refused(_ terms: Terms) -> String? {
        do {
            _ = try Offer.Terms(terms, "terms")
            return nil
        } catch {
            #expect(error.key == .invalidArgument)
            return error.facts.first { $0.name == "field" }?.value
        }
    }

    @Test("D01 terms become what decides, with what was not said at its default")
    func parsed() throws {
        let terms = try Offer.Terms(
            Self.terms {
                $0.times = .init(
                    weekdays: ["WEDNESDAY"], minutes: [.init(from: 1_260, until: 0)],
                    blackoutDates: ["2026-10-01"])
                $0.audience = .init(levels: ["GOLD"])
                $0.channels = [.inStore]
                $0.stacking = .init(group: "opening")
            }, "terms")
        #expect(terms.stage == .order)
        #expect(terms.basis == .current)
        #expect(terms.stacking == .init(group: .init(code: "opening", most: 1)))
        #expect(terms.times.weekdays == [.wednesday])
        #expect(terms.times.minutes == [.init(from: 1_260, until: 0)])
        #expect(terms.audience.membersOnly)
        #expect(terms.channels == [.inStore])
        #expect(
            terms.discount
                == .fullReduction(.init(thresholdMinor: 10_000, reductionMinor: 3_000)))
    }

    private typealias Case = (field: String, change: (inout Terms) -> Void)

    private static func wrong() -> [Case] {
        [
            ("terms.stage", { $0.stage = .unspecified }),
            ("terms.discount", { $0.discount = nil }),
            ("terms.priority", { $0.priority = -1 }),
            ("terms.basis", { $0.basis = .unrecognized(9) }),
            ("terms.combines", { $0.combines = true }),
            ("terms.percentOfInitial", { $0.percentOfInitial = true }),
            (
                "terms.fullReduction.reductionMinor",
                { $0.discount = .fullReduction(.init(thresholdMinor: 1)) }
            ),
            (
                "terms.fullReduction.thresholdMinor",
                { $0.discount = .fullReduction(.init(reductionMinor: 1, repeats: true)) }
            ),
            (
                "terms.fullReduction.capMinor",
                { $0.discount = .fullReduction(.init(reductionMinor: 1, capMinor: 1)) }
            ),
            (
                "terms.percentOff.payPermille",
                { $0.discount = .percentOff(.init(payPermille: 1_000)) }
            ),
            (
                "terms.percentOff",
                {
                    $0.stage = .linePrice
                    $0.discount = .percentOff(.init(payPermille: 800, maxDiscountMinor: 1))
                }
            ),
            ("terms.cashOff.amountMinor", { $0.discount = .cashOff(.init()) }),
            ("terms.stage", { $0.discount = .newPrice(.init(unitPriceMinor: 1)) }),
            ("terms.stage", { $0.stage = .linePrice }),
            (
                "terms.stage",
                {
                    $0.stage = .shipping
                    $0.discount = .gift(.init(sku: "A", name: "A", quantity: 1))
                }
            ),
            (
                "terms.stacking.singlePerLine",
                {
                    $0.stage = .shipping
                    $0.stacking = .init(singlePerLine: true)
                }
            ),
            ("terms.buyGet.get", { $0.discount = .buyGet(.init(buy: 1)) }),
            ("terms.setMeal.parts", { $0.discount = .setMeal(.init(priceMinor: 1)) }),
            (
                "terms.setMeal.parts[1].sku",
                {
                    $0.discount = .setMeal(
                        .init(parts: [
                            .init(sku: "A", quantity: 1), .init(sku: "A", quantity: 1),
                        ]))
                }
            ),
            ("terms.gift.name", { $0.discount = .gift(.init(sku: "A", quantity: 1)) }),
            ("terms.scope.tags[0]", { $0.scope = .init(tags: [""]) }),
            ("terms.times.weekdays[0]", { $0.times = .init(weekdays: ["wednesday"]) }),
            (
                "terms.times.minutes[0].until",
                { $0.times = .init(minutes: [.init(from: 60, until: 60)]) }
            ),
            (
                "terms.times.minutes[0].from",
                { $0.times = .init(minutes: [.init(from: 1_440, until: 60)]) }
            ),
            (
                "terms.times.blackoutDates[0]",
                { $0.times = .init(blackoutDates: ["2026-02-29"]) }
            ),
            ("terms.times.until", { $0.times = .init(from: .epoch, until: .epoch) }),
            ("terms.audience.birthday", { $0.audience = .init(birthday: "YEAR") }),
            ("terms.storeIds[0]", { $0.storeIds = ["shop"] }),
            ("terms.channels[0]", { $0.channels = [.unspecified] }),
            ("terms.stacking.groupMax", { $0.stacking = .init(groupMax: 2) }),
            ("terms.stacking.class", { $0.stacking = .init(class: .unrecognized(9)) }),
        ]
    }

    @Test("D02 what an offer cannot be is refused by the name of its field")
    func refusals() {
        let percent = Terms.OneOf_Discount.percentOff(.init(payPermille: 800))
        #expect(Self.refused(Self.terms()) == nil)
        #expect(Self.refused(Self.terms { $0.discount = percent }) == nil)
        #expect(Self.refused(Self.terms { $0.stage = .shipping }) == nil)
        for (field, change) in Self.wrong() {
            #expect(Self.refused(Self.terms(change)) == field)
        }
    }

    // MARK: Prices

    private static let store = UUIDv7(hi: 1, lo: 1)
    private static let clocks = MerchantClocks(
        clock: BusinessClock(zone: .fixed(offsetSeconds: 28_800, identifier: "Asia/Shanghai")),
        currency: "CNY",
        stores: [
            store: BusinessClock(
                zone: .fixed(offsetSeconds: 28_800, identifier: "Asia/Shanghai"),
                cutoffMinutes: 300)
        ])

    private static func request(
        _ change: (inout MarketingV1.PriceRequest) -> Void = { _ in }
    ) -> MarketingV1.PriceRequest {
        var request = MarketingV1.PriceRequest(
            storeId: store.description,
            buyer: .init(memberId: UUIDv7(hi: 2, lo: 2).description, birthday: "03-04"),
            at: Instant(rfc3339: "2026-03-05T01:30:00+08:00"),
            lines: [.init(sku: "A", quantity: 2, price: .unitPriceMinor(900))])
        change(&request)
        return request
    }

    @Test("D22 a request is dated by its store's clock, and priced with what was looked up")
    func draft() throws {
        let draft = try PricingDraft(
            Self.request {
                $0.lines.append(.init(sku: "B", quantity: 1))
                $0.points = .init(
                    available: 500, most: 500, points: 500, valueMinor: 1_000, step: 500,
                    maxSharePermille: 1_000)
            }, Self.clocks)
        #expect(draft.moment.businessDate == CalendarDate(iso: "2026-03-04"))
        #expect(draft.moment.minute == 90)
        #expect(draft.channel == .inStore)
        #expect(
            draft.buyer == .member(.init(level: "", birthday: [.day, .week, .month])))
        #expect(draft.skus == ["A", "B"])
        let article = PricingDraft.Line.Article(
            name: "beer", category: "drink", tags: ["cold"], listMinor: 1_000, memberMinor: 800)
        let lines = try draft.lines.map { try $0.fact(article) }
        #expect(lines.map(\.listMinor) == [1_800, 1_000])
        #expect(lines.map(\.category) == ["drink", "drink"])
        let priced = Pricing.price(
            draft.facts(
                currency: .cny, lines: lines, promotions: [], coupons: [], codes: [],
                absent: [.init(kind: .promoCode, text: "SPRING")]))
        let message = MarketingV1.PricedOrder(priced)
        #expect(message.lines.map(\.payableMinor) == [933, 467])
        #expect(message.payableMinor == 1_400)
        #expect(message.points == 500)
        #expect(message.applied.map(\.kind) == [.memberPrice, .points])
        #expect(message.rejected.map(\.reason) == ["NOT_FOUND"])
        #expect(message.rejected.first?.named == true)
        #expect(message.explanation.map(\.code).last == "PAYABLE")
        #expect(message.explanation.last?.text?.zh == "应付 14.00 元")
    }

    @Test("D22 a request that makes no sense is refused by the name of its field")
    func draftRefusals() {
        typealias Case = (field: String, change: (inout MarketingV1.PriceRequest) -> Void)
        let cases: [Case] = [
            ("storeId", { $0.storeId = "" }),
            ("at", { $0.at = nil }),
            ("lines", { $0.lines = [] }),
            ("lines[0].quantity", { $0.lines[0].quantity = 0 }),
            ("lines[0]", { $0.lines[0] = .init(quantity: 1) }),
            ("lines[0].unitPriceMinor", { $0.lines[0].price = .unitPriceMinor(-1) }),
            ("buyer.birthday", { $0.buyer?.birthday = "3-4" }),
            ("buyer.birthday", { $0.buyer?.birthday = "02-30" }),
            ("couponIds[0]", { $0.couponIds = ["A"] }),
            (
                "couponIds",
                {
                    $0.buyer = nil
                    $0.couponIds = [UUIDv7(hi: 3, lo: 3).description]
                }
            ),
            ("promoCodes[0]", { $0.promoCodes = [""] }),
            ("points", { $0.points = .init(available: 1, most: 1, points: 3, step: 1) }),
            ("shippingMinor", { $0.shippingMinor = -1 }),
        ]
        for (field, change) in cases {
            #expect(
                throws: Refusal.self, "\(field)"
            ) { try PricingDraft(Self.request(change), Self.clocks) }
            do {
                _ = try PricingDraft(Self.request(change), Self.clocks)
            } catch {
                #expect(error.facts.first { $0.name == "field" }?.value == field)
            }
        }
    }

    @Test("D22 every reason and every step has words in both languages")
    func words() {
        for reason in PricingReason.allCases {
            let text = PricingText.text(reason, missing: 3_480, .cny)
            #expect(!text.zh.isEmpty && !text.en.isEmpty)
        }
        #expect(PricingText.text(.threshold, missing: 3_480, .cny).zh == "未达使用门槛，还差 34.80 元")
        let facts: KeyValuePairs = [
            "amountMinor": "1", "discountMinor": "1", "subtotalMinor": "1", "shareMinor": "1",
            "currency": "JPY", "zh": "甲", "en": "a", "name": "n", "quantity": "1", "points": "1",
            "candidates": "1",
        ]
        for code in PricingStep.Code.allCases {
            let text = PricingText.text(PricingStep(code, facts))
            #expect(!text.zh.contains("?") && !text.en.contains("?"), "\(code)")
        }
    }
}
