import Foundation
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Profiles on the real stack")
struct MemberProfileTests {
    private func define(
        _ stack: MemberStack, _ request: MemberV1.DefineAttributeRequest
    ) async throws -> MemberV1.Attribute {
        var request = request
        if request.name == nil { request.name = .init(zh: "属性", en: "Attribute") }
        return try #require(
            try await stack.attributes.define(request, stack.staff()).attribute)
    }

    private func mine(_ stack: MemberStack, _ id: String) async throws -> MemberV1.Profile {
        try await stack.profiles.getMine(.init(), stack.member(id))
    }

    @discardableResult
    private func update(
        _ stack: MemberStack, _ id: String, _ profile: MemberV1.Profile, _ mask: [String],
        key: String? = nil
    ) async throws -> MemberV1.ProfileReply {
        try await stack.profiles.updateMine(
            .init(profile: profile, updateMask: mask), stack.member(id, key: key))
    }

    @Test("A13 A14 a member changes her profile; she sees it in clear, staff sees it masked")
    func own() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000701").member?.id)
            let empty = try await mine(stack, id)
            #expect(empty.nickname == "张三" && empty.birthday == "1999-12-31")
            #expect(empty.name == "" && empty.revision == 0 && empty.phone == "138****0701")

            let wanted = MemberV1.Profile(
                name: "张三丰", gender: .female, address: "上海市南京西路1号", email: "zhang@example.com",
                occupation: "教师", region: "上海", tastePreference: "微辣", drinkPreference: "果味鸡尾酒")
            let mask = [
                "name", "gender", "address", "email", "occupation", "region", "tastePreference",
                "drinkPreference",
            ]
            let key = UUID().uuidString
            let reply = try await update(stack, id, wanted, mask, key: key)
            #expect(!reply.replayed)
            let seen = try await mine(stack, id)
            #expect(seen == reply.profile)
            #expect(seen.name == "张三丰" && seen.gender == .female && seen.revision == 1)
            #expect(seen.address == "上海市南京西路1号" && seen.email == "zhang@example.com")
            #expect(seen.occupation == "教师" && seen.region == "上海")
            #expect(seen.tastePreference == "微辣" && seen.drinkPreference == "果味鸡尾酒")
            // What the mask does not name stays; an empty field is forgotten.
            try await update(stack, id, .init(region: "北京"), ["region", "occupation"])
            let later = try await mine(stack, id)
            #expect(later.region == "北京" && later.occupation == "" && later.name == "张三丰")
            // A repeated call changes nothing, and is told the profile as it is now.
            let again = try await update(stack, id, wanted, mask, key: key)
            #expect(again.replayed && again.profile?.region == "北京")

            let staff = try await stack.profiles.get(.init(id: id), stack.staff())
            #expect(staff.name == "张*" && staff.nickname == "张*" && staff.birthday == "12-31")
            #expect(staff.address == "上海市南京西路****" && staff.email == "z***@example.com")
            #expect(staff.region == "北京" && staff.gender == .female)
            #expect(staff.phone == "138****0701")
        }
    }

    @Test("A13 A23 what is no value of a field is refused by its name, and changes nothing")
    func refused() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000702").member?.id)
            let cases: [(MemberV1.Profile, [String], String)] = [
                (.init(), [], "updateMask"), (.init(), ["phone"], "updateMask[0]"),
                (.init(), ["region", "x"], "updateMask[1]"),
                (.init(email: "nobody"), ["email"], "profile.email"),
                (.init(birthday: "2026-03-06"), ["birthday"], "profile.birthday"),
                (.init(), ["nickname"], "profile.nickname"),
                (.init(), ["birthday"], "profile.birthday"),
                (.init(attributes: .init(text: "[]")), ["attributes"], "profile.attributes"),
            ]
            for (profile, mask, field) in cases {
                #expect(
                    await MemberStack.fact("field") {
                        try await update(stack, id, profile, mask)
                    } == field)
            }
            #expect(
                await MemberStack.refusal {
                    try await update(
                        stack, id, .init(attributes: .init(text: #"{"size": "m"}"#)),
                        ["attributes"])
                } == "ATTRIBUTE_NOT_FOUND")
            #expect(try await mine(stack, id).revision == 0)
            #expect(try await stack.count("profile_changes") == 0)
        }
    }

    @Test(
        "A13 the birthday is the member's to change once a calendar year, and staff's at any time")
    func birthday() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000703").member?.id)
            func change(_ birthday: String) async -> String {
                await MemberStack.refusal {
                    try await update(stack, id, .init(birthday: birthday), ["birthday"])
                }
            }
            #expect(await change("1999-12-30") == "none")
            #expect(await change("1999-12-29") == "BIRTHDAY_CHANGED_THIS_YEAR")
            #expect(
                await MemberStack.fact("next") {
                    try await update(stack, id, .init(birthday: "1999-12-29"), ["birthday"])
                } == "2027-01-01")
            // What it is already is no change.
            #expect(await change("1999-12-30") == "none")
            let byStaff = try await stack.profiles.update(
                .init(
                    id: id, profile: .init(birthday: "1999-12-28"), updateMask: ["birthday"],
                    reason: "身份证核对"), stack.staff())
            #expect(byStaff.profile?.birthday == "12-28")
            // Staff's change is none of hers.
            stack.clock.set(Instant(rfc3339: "2026-12-31T15:59:59Z")!)
            #expect(await change("1999-12-27") == "BIRTHDAY_CHANGED_THIS_YEAR")
            stack.clock.set(Instant(rfc3339: "2026-12-31T16:00:00Z")!)
            #expect(await change("1999-12-27") == "none")

            // Others hear of month and day, where the birthday is what changed.
            try await update(stack, id, .init(region: "上海"), ["region"])
            let told = try await stack.payloads(of: "member.updated").map {
                try MemberV1.MemberUpdatedEvent(serialized: $0)
            }
            #expect(told.map { $0.facts?.birthday } == ["12-30", "12-28", "12-27", ""])
            #expect(told.map(\.changed) == [["birthday"], ["birthday"], ["birthday"], ["region"]])
            #expect(told.compactMap { $0.facts?.version } == [2, 3, 4, 5])
        }
    }

    @Test("A15 staff defines attributes; a member fills in those that are hers to fill in")
    func attributes() async throws {
        try await MemberStack.run { stack in
            let size = try await define(
                stack,
                .init(
                    code: "size", type: .attributeChoice,
                    options: ["s", "m", "l"].map {
                        .init(code: $0, name: .init(zh: $0, en: $0))
                    }, memberEditable: true))
            #expect(size.revision == 1 && size.changedBy == "staff")
            _ = try await define(stack, .init(code: "skin", type: .attributeText))
            let id = try #require(try await stack.register("13800000704").member?.id)
            func set(_ json: String) async -> String {
                await MemberStack.refusal {
                    try await update(
                        stack, id, .init(attributes: .init(text: json)), ["attributes"])
                }
            }
            #expect(await set(#"{"size": "m"}"#) == "none")
            #expect(await set(#"{"size": "xxl"}"#) == "INVALID_ARGUMENT")
            #expect(await set(#"{"skin": "dry"}"#) == "INVALID_ARGUMENT")
            _ = try await stack.profiles.update(
                .init(
                    id: id, profile: .init(attributes: .init(text: #"{"skin": "偏\"干\""}"#)),
                    updateMask: ["attributes"], reason: "皮肤测试"), stack.staff())
            #expect(
                try await mine(stack, id).attributes?.text
                    == #"{"size":"m","skin":"偏\"干\""}"#)
            // Null forgets; what is not there stays.
            #expect(await set(#"{"size": null}"#) == "none")
            #expect(try await mine(stack, id).attributes?.text == #"{"skin":"偏\"干\""}"#)

            // An archived one is neither shown nor changed, and its values are kept.
            _ = try await define(
                stack, .init(code: "skin", type: .attributeText, archived: true))
            #expect(try await mine(stack, id).attributes?.text == "{}")
            #expect(try await stack.count("member_attributes") == 1)
            #expect(
                try await stack.attributes.list(.init(), stack.member(id)).attributes.map(\.code)
                    == ["size"])
            #expect(
                try await stack.attributes.list(.init(), stack.staff()).attributes.map(\.revision)
                    == [1, 2])
            // Type and sensitivity are for good.
            for request in [
                MemberV1.DefineAttributeRequest(code: "skin", type: .attributeNumber),
                .init(code: "skin", type: .attributeText, sensitive: true),
            ] {
                #expect(
                    await MemberStack.refusal { try await define(stack, request) }
                        == "ATTRIBUTE_FIXED")
            }
            #expect(
                await MemberStack.refusal {
                    try await stack.attributes.define(
                        .init(code: "x"), stack.staff(role: "store_manager"))
                } == "PERMISSION_DENIED")
        }
    }

    @Test("H03 a bank card is kept encrypted, shown masked even to its owner, and off by default")
    func bankCard() async throws {
        try await MemberStack.run { stack in
            #expect(try await stack.attributes.list(.init(), stack.staff()).attributes.isEmpty)
            let card = try await define(
                stack, .init(code: "card", type: .attributeBankCard, memberEditable: true))
            #expect(card.sensitive)
            let id = try #require(try await stack.register("13800000705").member?.id)
            try await update(
                stack, id, .init(attributes: .init(text: #"{"card": "4111111111111111"}"#)),
                ["attributes"])
            #expect(try await mine(stack, id).attributes?.text == #"{"card":"411111****1111"}"#)
            #expect(
                try await stack.profiles.get(.init(id: id), stack.staff()).attributes?.text
                    == #"{"card":"411111****1111"}"#)
            #expect(try await stack.count("member_attributes", "value IS NULL") == 1)
        }
    }

    @Test("A13 H04 the history says who changed which field when, and never to what")
    func history() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000706").member?.id)
            try await update(stack, id, .init(region: "上海"), ["region"])
            stack.clock.advance(seconds: 60)
            _ = try await stack.profiles.update(
                .init(
                    id: id, profile: .init(gender: .male, region: "北京"),
                    updateMask: ["gender", "region"], reason: "客户来电"),
                stack.staff(role: "store_manager"))
            stack.clock.advance(seconds: 60)
            try await update(stack, id, .init(region: "上海"), ["region"])
            let first = try await stack.profiles.listChanges(
                .init(id: id, pageSize: 3), stack.staff())
            #expect(first.changes.map(\.field) == ["region", "region", "gender"])
            #expect(first.changes.map(\.by) == ["MEMBER", "STAFF", "STAFF"])
            #expect(first.changes.map(\.actor) == [id, "staff", "staff"])
            #expect(first.changes.map(\.role) == ["member", "store_manager", "store_manager"])
            #expect(first.changes.map(\.reason) == ["", "客户来电", "客户来电"])
            let rest = try await stack.profiles.listChanges(
                .init(id: id, pageSize: 3, pageToken: first.nextPageToken), stack.staff())
            #expect(rest.changes.map(\.field) == ["region"] && rest.nextPageToken.isEmpty)
            let all = first.changes + rest.changes
            // The same value has the same digest, another one another.
            #expect(all[0].afterDigest == all[3].afterDigest)
            #expect(all[0].beforeDigest == all[1].afterDigest)
            #expect(all[0].afterDigest != all[1].afterDigest)
            #expect(all[3].beforeDigest.isEmpty && all[3].afterDigest.utf8.count == 16)
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws('|', actor_kind, role, after, reason) FROM audit
                    WHERE action = 'member.profile_changed' ORDER BY sequence
                    """) == [
                        "member|member|region", "staff|store_manager|gender region|客户来电",
                        "member|member|region",
                    ])
            #expect(
                await MemberStack.refusal {
                    try await stack.profiles.update(
                        .init(id: id, profile: .init(), updateMask: ["region"]), stack.staff())
                } == "INVALID_ARGUMENT")
        }
    }

    @Test("A13 staff changes nobody outside its stores, a blocked member nothing")
    func scope() async throws {
        try await MemberStack.run { stack in
            let id = try #require(
                try await stack.members.register(
                    .init(
                        phone: "13800000711",
                        smsCode: try await stack.code(
                            "13800000711", .register, stack.till()),
                        storeId: MemberDemo.stores[0].description, terminalId: "T", staffId: "S",
                        consents: MemberStack.agreed),
                    stack.till()
                ).member?.id)
            let other = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[1].description])
            for call in [
                await MemberStack.refusal {
                    try await stack.profiles.update(
                        .init(
                            id: id, profile: .init(region: "上海"), updateMask: ["region"],
                            reason: "x"), other)
                },
                await MemberStack.refusal { try await stack.profiles.get(.init(id: id), other) },
                await MemberStack.refusal {
                    try await stack.profiles.listChanges(.init(id: id), other)
                },
            ] {
                #expect(call == "MEMBER_NOT_FOUND")
            }
            _ = try await stack.members.setBlocks(
                .init(id: id, blocked: true, reason: "x"), stack.staff())
            #expect(
                await MemberStack.refusal {
                    try await update(stack, id, .init(region: "上海"), ["region"])
                } == "MEMBER_BLOCKED")
        }
    }

    @Test("A25 where a member came from is kept and told, with what is usual where nothing is said")
    func origin() async throws {
        try await MemberStack.run { stack in
            func register(
                _ phone: String, _ origin: MemberV1.RegistrationOrigin, _ reference: String
            ) async throws {
                var request = stack.registration(
                    phone, code: try await stack.code(phone), device: "device-\(phone)")
                request.origin = origin
                request.originReference = reference
                _ = try await stack.members.register(request, stack.mini())
            }
            try await register("13800000712", .storeQr, "table-7")
            try await register("13800000713", .unspecified, "")
            _ = try await stack.members.register(
                .init(
                    phone: "13800000714",
                    smsCode: try await stack.code("13800000714", .register, stack.till()),
                    storeId: MemberDemo.stores[0].description, terminalId: "T", staffId: "li",
                    consents: MemberStack.agreed),
                stack.till())
            let told = try await stack.payloads(of: "member.registered").map {
                try MemberV1.MemberRegisteredEvent(serialized: $0)
            }
            #expect(told.map(\.origin) == [.storeQr, .miniProgram, .staffMember])
            #expect(told.map(\.originReference) == ["table-7", "", "li"])
            #expect(told.map(\.source) == ["MINI_PROGRAM", "MINI_PROGRAM", "TILL"])
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws(' ', origin, origin_reference) FROM members
                    ORDER BY member_id
                    """) == ["3 table-7", "2", "4 li"])
        }
    }

    @Test("H02 no value of a profile stands in any table, event, log or cache in clear")
    func planted() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000715").member?.id)
            _ = try await define(
                stack,
                .init(code: "card", type: .attributeBankCard, memberEditable: true))
            try await update(
                stack, id,
                .init(
                    name: "欧阳修文", birthday: "1988-07-06", address: "朝阳门内大街8号",
                    email: "ouyang@example.org",
                    attributes: .init(text: #"{"card": "4111111111111111"}"#)),
                ["name", "birthday", "address", "email", "attributes"])
            let planted = [
                "欧阳", "修文", "1988-07-06", "朝阳门", "ouyang", "4111111111111111",
            ]
            let tables = try await stack.texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
            #expect(tables.contains("member_profiles") && tables.contains("profile_changes"))
            let lines = stack.logs.all.joined(separator: "\n")
            for secret in planted { #expect(!lines.contains(secret), "\(secret) is logged") }
            for table in tables {
                let rows = try await stack.texts("SELECT t::text FROM \(table) t").joined(
                    separator: "\n")
                for secret in planted {
                    let hex = secret.utf8.map { String(format: "%02x", $0) }.joined()
                    #expect(!rows.contains(secret), "\(secret) in \(table)")
                    #expect(!rows.contains(hex), "\(secret) in \(table)")
                }
            }
        }
    }
}
