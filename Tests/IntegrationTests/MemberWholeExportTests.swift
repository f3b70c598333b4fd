import Foundation
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MemberService

@Suite("Everything that member-service keeps of a member is in her export")
struct MemberWholeExportTests {
    /// The rows of her export by category.
    private func exported(
        _ stack: MemberStack, _ id: String, _ phone: String
    ) async throws -> [String: [[String: String]]] {
        let export = try #require(
            try await stack.exports.request(
                .init(smsCode: try await stack.nextCode(phone, .exportData)), stack.member(id)
            ).export?.id)
        try await eventually("the export is ready") {
            try await stack.exports.get(.init(id: export), stack.member(id)).state == .exportReady
        }
        var text = ""
        let stream = try await stack.exports.download(
            .init(id: export, format: .exportJson), stack.member(id))
        for try await line in stream { text += line.line + "\n" }
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        return try #require(document["data"] as? [String: [[String: String]]])
    }

    @Test("A24 H06 profile, attributes, labels, levels, consents and sessions are all taken home")
    func categories() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000961"
            let id = try #require(try await stack.register(phone).member?.id)
            _ = try await stack.attributes.define(
                .init(
                    code: "allergy", name: .init(zh: "过敏", en: "Allergy"), type: .attributeText,
                    sensitive: true, memberEditable: true), stack.staff())
            _ = try await stack.profiles.updateMine(
                .init(
                    profile: .init(
                        name: "张小满", email: "zhang@example.com", region: "上海",
                        attributes: .init(text: #"{"allergy": "花生"}"#)),
                    updateMask: ["name", "region", "email", "attributes"]),
                stack.member(id))
            _ = try await stack.labels.defineTag(
                .init(code: "vip", name: .init(zh: "贵宾", en: "VIP")), stack.staff())
            _ = try await stack.labels.tagMember(
                .init(id: id, add: ["vip"], reason: "常客"), stack.staff())
            _ = try await stack.levelGrants.create(
                .init(
                    memberId: id, levelCode: "gold", mode: .floor,
                    reason: "anniversary"), stack.staff())
            let data = try await exported(stack, id, phone)

            let profile = try #require(data["profile"]?.first)
            #expect(profile["name"] == "张小满" && profile["region"] == "上海")
            #expect(profile["email"] == "zhang@example.com")
            #expect(data["attributes"]?.map { $0["value"] } == ["花生"])
            #expect(data["attributes"]?.map { $0["nameEn"] } == ["Allergy"])
            #expect(data["labels"]?.map { $0["code"] } == ["vip"])
            #expect(data["level_grants"]?.map { $0["levelCode"] } == ["gold"])
            #expect(data["level_grants"]?.first?["reason"] == "anniversary")
            #expect(data["consents"]?.map { $0["purpose"] } == ["SERVICE"])
            #expect(data["sessions"]?.map { $0["app"] } == ["demo-mini-program"])
            let changed = (data["profile_changes"] ?? []).compactMap { $0["field"] }
            for field in ["name", "region", "email", "attributes.allergy"] {
                #expect(changed.contains(field), "\(field)")
            }
            #expect(data["membership"]?.first?["lifeStage"] == "NEW")
        }
    }

    /// Why a table that names members is in nobody's export.
    private static let elsewhere: Set<String> = [
        // In clear in the rows "profile", "attributes" and "accounts".
        "member_profiles", "member_attributes", "identities",
        // In clear in the rows "reviews" and "wishes".
        "abuse_cases", "service_wishes",
        // Keys and digests to find and compare her by: they tell nobody anything.
        "member_name_grams", "member_traits", "duplicate_dismissals", "abuse_links", "abuse_scores",
        // Secrets of hers that are good for a moment, or digests of them.
        "member_codes", "refresh_tokens", "member_passwords", "card_losses",
        // The work of a job.
        "review_queue", "abuse_queue",
        // What the ledger has told of her points last; the ledger's own rows are in the export.
        "member_balances",
        // What her source has cost the merchant; the source is in the row "membership".
        "source_incentives",
        // Files that she has taken home before, and what is left when she has left.
        "member_exports", "erasures",
    ]

    @Test("A24 H06 each table that names a member is in her export, or says why not")
    func tables() async throws {
        try await MemberStack.run { stack in
            let named = try await stack.texts(
                """
                SELECT DISTINCT c.table_name::text FROM information_schema.columns c
                JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
                    AND c.column_name IN ('member_id', 'survivor_id', 'owner_id')
                """)
            #expect(named.count > 20)
            let exported = ReadMemberData.sql + ReadMemberBelongings.sql
            for table in named where !Self.elsewhere.contains(table) {
                #expect(
                    exported.contains("FROM \(table) ") || exported.contains("JOIN \(table) "),
                    "\(table)")
            }
        }
    }
}
