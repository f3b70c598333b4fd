import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Where members come from, on the real stack")
struct MemberSourceTests {
    private func create(
        _ shop: PlatformShop, _ origin: MemberV1.RegistrationOrigin, store: UUIDv7? = nil,
        label: String = "", _ options: CallOptions? = nil
    ) async throws -> MemberV1.Scene {
        let reply = try await shop.scenes.create(
            .init(origin: origin, storeId: store?.description ?? "", label: label),
            options ?? shop.stack.staff())
        return try #require(reply.scene)
    }

    @Test("A05 a QR code of a store enrols there, by WeChat as by phone")
    func storeCode() async throws {
        try await PlatformShop.run { shop in
            let scene = try await create(
                shop, .storeQr, store: MemberDemo.stores[1], label: "table 7")
            #expect(scene.scene.utf8.count == 32)
            let byWeChat = try await shop.logIn(
                shop.weChat("openid-s1", phone: "13900000201", scene: scene.scene))
            #expect(byWeChat.member?.storeId == MemberDemo.stores[1].description)
            let stack = shop.stack
            var form = stack.registration(
                "13900000202", code: try await stack.code("13900000202"), device: "d-202")
            form.scene = scene.scene
            let byPhone = try await stack.members.register(form, stack.mini())
            #expect(byPhone.member?.storeId == MemberDemo.stores[1].description)
            let listed = try await shop.scenes.list(.init(), stack.staff()).scenes
            #expect(listed.map(\.registrations) == [2])
            let events = try await stack.payloads(of: "member.registered").map {
                try MemberV1.MemberRegisteredEvent(serialized: $0)
            }
            #expect(events.map(\.origin) == [.storeQr, .storeQr])
            #expect(events.map(\.originReference) == ["table 7", "table 7"])
            #expect(events.map(\.sceneId) == [scene.id, scene.id])
        }
    }

    @Test("A25 each member has one source, and a report counts them by business date")
    func counted() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let staff = try await create(shop, .staffMember, label: "S-17")
            let account = try await create(shop, .officialAccount)
            let video = try await create(shop, .shortVideo, label: "march")
            let partner = try await create(shop, .partner, label: "cinema")
            for (number, scene) in [staff, account, video, partner, staff].enumerated() {
                _ = try await shop.logIn(
                    shop.weChat(
                        "openid-c\(number)", phone: "1390000030\(number)", scene: scene.scene))
            }
            _ = try await stack.register("13900000310")
            let code = try await stack.code("13900000311", .register, stack.till())
            _ = try await stack.members.register(
                .init(
                    phone: "13900000311", smsCode: code,
                    storeId: MemberDemo.stores[0].description, terminalId: "T1", staffId: "S1",
                    consents: MemberStack.agreed),
                stack.till())
            _ = try await shop.notice([
                "action": "bind", "open_id": "openid-c9", "mobile": "13900000312",
            ])
            let report = try await shop.scenes.countSources(
                .init(from: "2026-03-05", to: "2026-03-05"), stack.staff())
            let counts = report.sources.map(\.registrations)
            // The till's own counts with the two who came by the code of its staff.
            #expect(counts == [1, 1, 0, 3, 1, 1, 1])
            #expect(report.sources.first?.origin == .officialAccount)
            #expect(report.registrations == 8)
            #expect(try await stack.count("members", "origin_reference = 'S1'") == 1)
            // What a label or a search asks is the same.
            #expect(
                try await stack.count("members", "origin = 4 AND origin_reference = 'S-17'") == 2)
            let before = try await shop.scenes.countSources(
                .init(from: "2026-03-04", to: "2026-03-04"), stack.staff())
            #expect(before.registrations == 0)
            for dates in [("2026-03-05", "2026-03-04"), ("2025-03-04", "2026-03-05"), ("x", "y")] {
                let refused = await MemberStack.refusal {
                    try await shop.scenes.countSources(
                        .init(from: dates.0, to: dates.1), stack.staff())
                }
                #expect(refused == "INVALID_ARGUMENT")
            }
        }
    }

    @Test("A05 a QR code that is forged, another merchant's or switched off registers nobody")
    func invalid() async throws {
        try await PlatformShop.run { shop in
            let scene = try await create(shop, .storeQr, store: MemberDemo.stores[0])
            let swapped = scene.scene.first == "A" ? "B" : "A"
            let bad = [
                swapped + scene.scene.dropFirst(), "short",
                String(repeating: "A", count: 32), scene.scene + "A",
            ]
            for (number, text) in bad.enumerated() {
                let refused = await MemberStack.refusal {
                    try await shop.logIn(
                        shop.weChat(
                            "openid-i\(number)", phone: "1390000040\(number)", scene: text))
                }
                #expect(refused == "SCENE_INVALID", "\(text)")
            }
            let disabled = try await shop.scenes.disable(.init(id: scene.id), shop.stack.staff())
            #expect(disabled.scene?.disabled == true)
            let refused = await MemberStack.refusal {
                try await shop.logIn(
                    shop.weChat("openid-i9", phone: "13900000409", scene: scene.scene))
            }
            #expect(refused == "SCENE_INVALID")
            #expect(try await shop.stack.count("members") == 0)
        }
    }

    @Test("A25 H01 a store manager makes QR codes of her stores alone; a cashier makes none")
    func scope() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let manager = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[0].description])
            _ = try await create(shop, .storeQr, store: MemberDemo.stores[0], manager)
            let elsewhere = try await create(shop, .storeQr, store: MemberDemo.stores[1])
            for refused in [
                await MemberStack.refusal {
                    try await create(shop, .storeQr, store: MemberDemo.stores[1], manager)
                },
                await MemberStack.refusal {
                    try await create(shop, .staffMember, label: "S1", manager)
                },
            ] {
                #expect(refused == "STORE_NOT_FOUND")
            }
            #expect(
                await MemberStack.refusal {
                    try await shop.scenes.disable(.init(id: elsewhere.id), manager)
                } == "SCENE_NOT_FOUND")
            #expect(
                await MemberStack.refusal {
                    try await create(
                        shop, .staffMember, label: "S1", stack.staff(role: "cashier"))
                } == "PERMISSION_DENIED")
            let seen = try await shop.scenes.list(.init(pageSize: 1), manager)
            #expect(seen.scenes.map(\.storeId) == [MemberDemo.stores[0].description])
            #expect(seen.nextPageToken.isEmpty)
            let first = try await shop.scenes.list(.init(pageSize: 1), stack.staff())
            let second = try await shop.scenes.list(
                .init(pageSize: 1, pageToken: first.nextPageToken), stack.staff())
            #expect(Set((first.scenes + second.scenes).map(\.id)).count == 2)
            #expect(second.nextPageToken.isEmpty)
        }
    }
}
