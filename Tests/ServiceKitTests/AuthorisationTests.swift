import Messages
import TTRPC
import Testing

@testable import ServiceKit

@Suite("Who may call")
struct AuthorisationTests {
    private static let member = Principal(
        kind: .member, merchant: merchantA, subject: aggregate(0x31).description)
    private static let pos = Principal(
        kind: .app, merchant: merchantA, subject: "a", app: "a", appKind: .pos)
    private static let mini = Principal(
        kind: .app, merchant: merchantA, subject: "a", app: "a", appKind: .miniProgram)
    private static let console = Principal(
        kind: .app, merchant: merchantA, subject: "a", app: "a", appKind: .console)
    private static let service = Principal(kind: .service, merchant: merchantA, subject: "points")
    private static func staff(_ role: String?) -> Principal {
        Principal(
            kind: .staff, merchant: merchantA, subject: aggregate(0x32).description, role: role)
    }

    private func decision(
        _ principal: Principal?, _ method: MethodDescriptor, peer: String? = nil
    ) -> ErrorKey? {
        do {
            try Authorisation().decide(
                principal, peer: peer.map(PeerIdentity.init(uri:)), method)
            return nil
        } catch {
            return error.key
        }
    }

    @Test("the audience of the proto decides, for every method of every service")
    func audiences() {
        let callers: [(Principal, MethodDescriptor.Audience)] = [
            (Self.member, .member), (Self.pos, .pos), (Self.mini, .miniProgram),
            (Self.console, .console), (Self.service, .internal), (Self.staff("owner"), .staff),
        ]
        for method in MethodDescriptor.all where method.service != HealthV1.Health.service {
            for (principal, audience) in callers {
                let allowed =
                    method.audience.contains(audience) || method.audience.contains(.public)
                #expect(
                    decision(principal, method) == (allowed ? nil : .permissionDenied),
                    "\(method.path) \(audience)")
            }
            #expect(
                decision(nil, method)
                    == (method.audience.contains(.public) ? nil : .unauthenticated),
                "\(method.path) without a caller")
        }
    }

    @Test(
        "a staff token needs a role that has the method's permission",
        arguments: [
            ("owner", true), ("store_manager", true), ("auditor", true), ("cashier", false),
            ("invented", false), (nil, false),
        ] as [(String?, Bool)])
    func roles(role: String?, allowed: Bool) {
        #expect(
            decision(Self.staff(role), AnalyticsV1.Dashboard.getTodayMethod)
                == (allowed ? nil : .permissionDenied))
    }

    @Test(
        "a peer with a certificate speaks for itself; the gateway and the operator's tool for others",
        arguments: [
            ("spiffe://patron/production/gateway", true),
            ("spiffe://patron/production/patron", true),
            ("spiffe://patron/production/marketing", false),
        ])
    func delegation(peer: String, allowed: Bool) {
        let decision = decision(Self.member, PointsV1.Points.getMineMethod, peer: peer)
        #expect(decision == (allowed ? nil : .permissionDenied))
    }

    @Test("a service cannot pretend to be another")
    func pretence() {
        let method = MemberV1.Members.resolveMethod
        let points = "spiffe://patron/production/points"
        #expect(decision(Self.service, method, peer: points) == nil)
        #expect(
            decision(Self.service, method, peer: "spiffe://patron/production/analytics")
                == .permissionDenied)
    }

    @Test("health is open to everybody")
    func health() {
        #expect(decision(nil, HealthV1.Health.checkMethod) == nil)
    }

    @Test("a principal with one part that does not parse is no principal")
    func malformed() {
        let whole = metadata(Self.pos)
        #expect(RequestMetadata(whole).principal == Self.pos)
        for (key, value) in [
            (MetadataKey.merchant, "x"), (MetadataKey.kind, "god"), (MetadataKey.appKind, "TV"),
            (MetadataKey.subject, ""),
        ] {
            var broken = whole
            broken[key] = value
            #expect(RequestMetadata(broken).principal == nil, "\(key)")
        }
        var unbound = whole
        unbound[MetadataKey.merchant] = nil
        #expect(RequestMetadata(unbound).principal == nil)
    }
}
