import Testing

@testable import Gateway

@Suite("Addresses of callers")
struct NetworkAddressTests {
    @Test(
        "an address has one form, however it is written",
        arguments: [
            ("203.0.113.7", "203.0.113.7"), ("::ffff:203.0.113.7", "203.0.113.7"),
            ("2001:DB8:0:0:0:0:0:7", "2001:db8::7"), ("::1", "::1"), ("0.0.0.0", "0.0.0.0"),
        ])
    func forms(text: String, form: String) {
        #expect(NetworkAddress(text)?.description == form)
        #expect(NetworkAddress(text) == NetworkAddress(form))
    }

    @Test(
        "what is no address is none",
        arguments: [
            "", "localhost", "1.2.3", "1.2.3.4.5", "01.2.3.4.", "1.2.3.4:80", "::g", "1::2::3",
        ])
    func none(text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test("limits count an address of IPv4, and of IPv6 the /64 that a subscriber has")
    func counted() {
        #expect(NetworkAddress.countedText("203.0.113.7") == "203.0.113.7")
        #expect(NetworkAddress.countedText("2001:db8:1:2:3:4:5:6") == "2001:db8:1:2::")
        #expect(
            NetworkAddress.countedText("2001:db8:1:2::9")
                == NetworkAddress.countedText("2001:db8:1:2:ffff::1"))
        #expect(NetworkAddress.countedText("2001:db8:1:3::9") != "2001:db8:1:2::")
        #expect(NetworkAddress.countedText("") == "")
    }

    @Test(
        "a block has the addresses that begin like it",
        arguments: [
            ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false),
            ("10.1.2.3", "10.1.2.3", true), ("10.1.2.3", "10.1.2.4", false),
            ("10.1.2.3/31", "10.1.2.2", true), ("192.0.2.128/25", "192.0.2.127", false),
            ("fd00::/8", "fdff::1", true), ("fd00::/8", "fe00::1", false),
            ("2001:db8::/65", "2001:db8::7fff:0:0:1", true),
            ("2001:db8::/65", "2001:db8::8000:0:0:1", false), ("fd00::/8", "10.0.0.1", false),
        ])
    func blocks(block: String, address: String, isIn: Bool) throws {
        let block = try #require(NetworkBlock(block))
        #expect(block.contains(try #require(NetworkAddress(address))) == isIn)
    }

    @Test(
        "what is no block, or is the whole internet, is refused",
        arguments: [
            "", "10.0.0.0/33", "10.0.0.0/0", "::/0", "10.0.0.0/", "10/8", "a/8", "::1/+9",
            "1.2.3.4/8/8",
        ])
    func noBlocks(text: String) {
        #expect(NetworkBlock(text) == nil)
    }
}

@Suite("Whom a request comes from behind proxies")
struct TrustedProxiesTests {
    private let proxies = TrustedProxies("10.0.0.0/8, 2001:db8::/32")!

    @Test(
        "the first from the end who is no proxy is the caller",
        arguments: [
            // The other end of the connection, what X-Forwarded-For says, who is believed to call.
            ("203.0.113.7", [], "203.0.113.7"),
            ("203.0.113.7", ["198.51.100.1"], "203.0.113.7"),
            ("10.0.0.1", [], "10.0.0.1"),
            ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", ["1.1.1.1, 198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", ["1.1.1.1, 198.51.100.1,10.9.9.9"], "198.51.100.1"),
            ("10.0.0.1", ["1.1.1.1", "198.51.100.1", "10.9.9.9"], "198.51.100.1"),
            ("10.0.0.1", ["10.0.0.2, 10.0.0.3"], "10.0.0.2"),
            ("10.0.0.1", ["198.51.100.1:4711"], "198.51.100.1"),
            ("10.0.0.1", ["[2001:db9::7]:443"], "2001:db9::7"),
            ("2001:db8::1", ["2001:db9::7"], "2001:db9::7"),
            // What cannot be read ends the list: nothing before it is believed.
            ("10.0.0.1", ["198.51.100.1, unknown"], "10.0.0.1"),
            ("10.0.0.1", ["198.51.100.1, , 10.9.9.9"], "10.9.9.9"),
            ("10.0.0.1", [""], "10.0.0.1"),
        ] as [(String, [String], String)])
    func caller(peer: String, forwarded: [String], caller: String) throws {
        let peer = try #require(NetworkAddress(peer))
        #expect(proxies.caller(peer: peer, forwarded: forwarded).description == caller)
    }

    @Test("a list without end is not walked to its end")
    func bounded() throws {
        let peer = try #require(NetworkAddress("10.0.0.1"))
        let list =
            "198.51.100.1, " + Array(repeating: "10.0.0.2", count: 1_000).joined(separator: ",")
        #expect(proxies.caller(peer: peer, forwarded: [list]).description == "10.0.0.2")
    }

    @Test("a list with one that is no address is refused as a whole")
    func parsing() {
        #expect(TrustedProxies("10.0.0.1,proxy.internal") == nil)
        #expect(TrustedProxies("0.0.0.0/0") == nil)
        #expect(TrustedProxies("10.0.0.1")?.isEmpty == false)
    }
}
