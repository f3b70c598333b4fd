import OfflineTokens
import Primitives
import TestKit
import Testing

@Suite("Offline codes")
struct OfflineCodeTests {
    @Test("N12 a till reads what was signed, by the public key alone")
    func readsWhatWasSigned() throws {
        let key = try signingKey("2026-1", seed: 1)
        let text = try code().signed(by: key)
        #expect(text.hasPrefix("PO1."))
        #expect(text.utf8.count <= OfflineCode.longest)
        #expect(try OfflineCode.verify(text, keys: keys(key), at: noon) == code())
    }

    @Test(
        "N12 a code is good from its issue, give or take 5 minutes, until its end to the millisecond"
    )
    func endsToTheMillisecond() throws {
        let key = try signingKey("2026-1", seed: 1)
        let text = try code().signed(by: key)
        let end = noon.adding(seconds: 86_400)
        #expect(fault(text, keys(key), at: end.adding(milliseconds: -1)) == nil)
        #expect(fault(text, keys(key), at: end) == .expired(at: end))
        let early = noon.adding(seconds: -300)
        #expect(fault(text, keys(key), at: early) == nil)
        #expect(
            fault(text, keys(key), at: early.adding(milliseconds: -1)) == .notYetValid(from: noon))
    }

    @Test("N12 no other character at any place makes a code that is taken")
    func isNotTampered() throws {
        let key = try signingKey("2026-1", seed: 1)
        let text = try code().signed(by: key)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var generator = SeededGenerator(seed: newSeed())
        for place in text.indices.dropFirst(4) {
            var changed = Array(text)
            let offset = text.distance(from: text.startIndex, to: place)
            repeat {
                changed[offset] = alphabet.randomElement(using: &generator) ?? "A"
            } while changed[offset] == text[place]
            #expect(fault(String(changed), keys(key)) != nil, "place \(offset)")
        }
        for length in 0..<text.count {
            #expect(fault(String(text.prefix(length)), keys(key)) == .malformed, "\(length)")
        }
        #expect(fault(text + "AAAA", keys(key)) != nil)
    }

    @Test("N12 a higher limit under the old signature is forged")
    func limitIsSigned() throws {
        let key = try signingKey("2026-1", seed: 1)
        let honest = try code(limitMinor: 20_000).signed(by: key)
        let greedy = try code(limitMinor: 90_000).signed(by: key)
        // The body of the one, the signature of the other: 64 bytes are the last 85.3 characters.
        let body = String(greedy.dropLast(88))
        #expect(fault(body + String(honest.suffix(88)), keys(key)) == .forged)
    }

    @Test("N12 a key of another merchant, a removed one, and one of another purpose verify nothing")
    func keysAreOfTheirMerchant() throws {
        let ours = try signingKey("2026-1", seed: 1)
        let theirs = try signingKey("2026-1", seed: 2)
        let text = try code().signed(by: ours)
        #expect(fault(text, keys(theirs)) == .forged)
        #expect(fault(text, keys(ours, of: otherMerchant)) == .otherMerchant)
        #expect(fault(try code(of: otherMerchant).signed(by: theirs), keys(ours)) == .otherMerchant)
        let next = try signingKey("2026-2", seed: 3)
        #expect(fault(text, keys(ours, next)) == nil)
        #expect(fault(text, keys(next)) == .keyUnknown(kid: "2026-1"))
        let coupons = OfflineKey(
            kid: "2026-1", purpose: .coupon, publicKey: ours.publicKey.publicKey)
        let wrongPurpose = OfflineKeySet(merchant: merchant, keys: [try #require(coupons)])
        #expect(fault(text, wrongPurpose) == .keyUnknown(kid: "2026-1"))
    }

    @Test("N12 what is no code is malformed, whatever it is")
    func takesOnlyCodes() throws {
        let key = try signingKey("2026-1", seed: 1)
        var generator = SeededGenerator(seed: newSeed())
        for text in ["", "PO1.", "6288000000000008", "PO2.AAAA", "PO1.====", "PO1.\u{4F1A}"] {
            #expect(fault(text, keys(key)) == .malformed, "\(text)")
        }
        for _ in 0..<500 {
            let length = Int.random(in: 0...400, using: &generator)
            let noise = String(
                decoding: (0..<length).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator)
                },
                as: UTF8.self)
            #expect(fault("PO1." + noise, keys(key)) != nil)
        }
    }

    @Test("N12 each merchant and each purpose has keys of its own, out of one file")
    func derivesKeys() throws {
        let files = ["a", "b"].map {
            OfflineKeyRing.Seed(kid: $0, secret: [UInt8](repeating: 7, count: 32))
        }
        let codes = OfflineKeyRing(.memberCode, seeds: files)
        let coupons = OfflineKeyRing(.coupon, seeds: files)
        let ours = try #require(try codes.current(of: merchant))
        #expect(ours.kid == "b" && ours.purpose == .memberCode)
        #expect(try codes.all(of: merchant).map(\.kid) == ["a", "b"])
        #expect(try codes.key(named: "a", of: merchant)?.kid == "a")
        #expect(try codes.key(named: "gone", of: merchant)?.kid == "b")
        let others = [
            try codes.current(of: otherMerchant), try coupons.current(of: merchant),
        ].map { $0?.publicKey.publicKey }
        #expect(Set(others + [ours.publicKey.publicKey]).count == 3)
        #expect(try OfflineKeyRing(.coupon, seeds: []).current(of: merchant) == nil)
    }

    @Test("N12 a coupon is read as it was signed, and is no member's code")
    func readsCoupons() throws {
        let key = try signingKey("c-1", .coupon, seed: 4)
        let coupon = OfflineCoupon(
            coupon: UUIDv7(hi: 1, lo: 2), merchant: merchant, member: member,
            terms: try #require(terms()), issuedAt: noon, expiresAt: noon.adding(seconds: 3_600))
        let text = try coupon.signed(by: key)
        #expect(text.utf8.count <= OfflineCoupon.longest)
        #expect(try OfflineCoupon.verify(text, keys: keys(key), at: noon) == coupon)
        #expect(throws: OfflineFault.expired(at: coupon.expiresAt)) {
            try OfflineCoupon.verify(text, keys: keys(key), at: coupon.expiresAt)
        }
        #expect(fault("PO1." + text.dropFirst(4), keys(key)) != nil)
    }
}
