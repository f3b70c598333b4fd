import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit

extension MemberStack {
    var consents: MemberV1.Consents.Client { .init(channel) }
    var reveal: MemberV1.Reveal.Client { .init(channel) }
    var audit: MemberV1.Audit.Client { .init(channel) }

    /// Any SQL, as the owner of the database, whom nothing holds back.
    func script(_ sql: String) async throws {
        try await owner.session(deadline: .now + .seconds(10)) { session in
            try session.script(sql)
        }
    }

    /// Waits until everything that was done so far is in the chain.
    func chained() async throws {
        try await eventually("the audit is chained") { try await count("audit_pending") == 0 }
    }

    /// What is wrong with the audit: the samples of every check that found something.
    func auditFaults(
        known: [PatronV1.AuditCheckpoint] = []
    ) async throws -> [String] {
        var faults: [String] = []
        let stream = try await audit.verify(.init(known: known), service())
        for try await finding in stream {
            if finding.violations > 0 { faults += finding.samples }
        }
        return faults
    }
}

extension MemberStack {
    var exports: MemberV1.Exports.Client { .init(channel) }
    var deregistrations: MemberV1.Deregistrations.Client { .init(channel) }

    /// A code by SMS: a phone gets one a minute.
    func nextCode(_ phone: String, _ purpose: MemberV1.SmsPurpose) async throws -> String {
        clock.advance(seconds: 60)
        return try await code(phone, purpose)
    }

    /// Asks to leave, with a fresh code.
    func leave(
        _ id: String, _ phone: String, key: String? = nil
    ) async throws -> MemberV1.DeregistrationReply {
        try await deregistrations.request(
            .init(smsCode: try await nextCode(phone, .deregister)),
            key.map { member(id, key: $0) } ?? member(id))
    }
}
