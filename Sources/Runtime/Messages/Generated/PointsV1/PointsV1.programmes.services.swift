// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Programmes {
        package static let service = "patron.points.v1.Programmes"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "programmes.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/programmes")
        )

        package static let updateMethod = MethodDescriptor(
            service: service, method: "Update", permission: "programmes.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .patch, template: "/v1/programmes/{id}")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "programmes.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/programmes/{id}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "programmes.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/programmes")
        )

        package static let activateMethod = MethodDescriptor(
            service: service, method: "Activate", permission: "programmes.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/programmes/{id}:activate")
        )

        package static let archiveMethod = MethodDescriptor(
            service: service, method: "Archive", permission: "programmes.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/programmes/{id}:archive")
        )

        package static let previewEarningMethod = MethodDescriptor(
            service: service, method: "PreviewEarning", permission: "programmes.read",
            audience: [.miniProgram, .pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/points:preview")
        )

        package static let backtestMethod = MethodDescriptor(
            service: service, method: "Backtest", permission: "programmes.edit",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 600000,
            streaming: true, http: .init(verb: .post, template: "/v1/programmes/{id}:backtest")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, updateMethod, getMethod, listMethod, activateMethod, archiveMethod, previewEarningMethod, backtestMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Writes a new version as a draft. Errors: INVALID_ARGUMENT with the field that makes no sense.
            func create(
                _ request: PointsV1.CreateProgrammeRequest, _ call: CallContext
            ) async throws -> PointsV1.ProgrammeReply
            /// Changes a draft. Errors: PROGRAMME_NOT_FOUND, PROGRAMME_NOT_DRAFT, REVISION_CONFLICT.
            func update(
                _ request: PointsV1.UpdateProgrammeRequest, _ call: CallContext
            ) async throws -> PointsV1.ProgrammeReply
            /// One version. Errors: PROGRAMME_NOT_FOUND.
            func get(
                _ request: PointsV1.GetProgrammeRequest, _ call: CallContext
            ) async throws -> PointsV1.Programme
            /// All versions, newest first, by page.
            func list(
                _ request: PointsV1.ListProgrammesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListProgrammesReply
            /// Publishes a draft from an instant on; the version before it holds until then. Where the version in
            /// force asks for a second person, that is not the draft's author.
            ///
            /// Errors: PROGRAMME_NOT_FOUND, PROGRAMME_NOT_DRAFT, SECOND_PERSON_NEEDED, INVALID_ARGUMENT.
            func activate(
                _ request: PointsV1.ActivateProgrammeRequest, _ call: CallContext
            ) async throws -> PointsV1.ProgrammeReply
            /// Discards a draft; ends a version in force in 5 seconds, with none after it unless one is published;
            /// or takes back one that is to come: the version before it then holds on.
            ///
            /// Errors: PROGRAMME_NOT_FOUND, PROGRAMME_ARCHIVED.
            func archive(
                _ request: PointsV1.ArchiveProgrammeRequest, _ call: CallContext
            ) async throws -> PointsV1.ProgrammeReply
            /// What a purchase would earn, and why, without earning it.
            ///
            /// Errors: as Orders/Place, PROGRAMME_NOT_FOUND.
            func previewEarning(
                _ request: PointsV1.PreviewEarningRequest, _ call: CallContext
            ) async throws -> PointsV1.PreviewEarningReply
            /// Replays a version, also a draft, over the orders that were really paid, beside the versions that
            /// were in force: a line whenever more of it is done, the last with the report.
            ///
            /// Errors: PROGRAMME_NOT_FOUND, OVERLOADED where others run already.
            func backtest(
                _ request: PointsV1.BacktestRequest, _ call: CallContext, _ responses: ResponseWriter<PointsV1.BacktestProgress>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(updateMethod, handlers.update),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
                .unary(activateMethod, handlers.activate),
                .unary(archiveMethod, handlers.archive),
                .unary(previewEarningMethod, handlers.previewEarning),
                .serverStream(backtestMethod, handlers.backtest),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Writes a new version as a draft. Errors: INVALID_ARGUMENT with the field that makes no sense.
            package func create(
                _ request: PointsV1.CreateProgrammeRequest, _ options: CallOptions
            ) async throws -> PointsV1.ProgrammeReply {
                try await channel.call(createMethod, request, options)
            }

            /// Changes a draft. Errors: PROGRAMME_NOT_FOUND, PROGRAMME_NOT_DRAFT, REVISION_CONFLICT.
            package func update(
                _ request: PointsV1.UpdateProgrammeRequest, _ options: CallOptions
            ) async throws -> PointsV1.ProgrammeReply {
                try await channel.call(updateMethod, request, options)
            }

            /// One version. Errors: PROGRAMME_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetProgrammeRequest, _ options: CallOptions
            ) async throws -> PointsV1.Programme {
                try await channel.call(getMethod, request, options)
            }

            /// All versions, newest first, by page.
            package func list(
                _ request: PointsV1.ListProgrammesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListProgrammesReply {
                try await channel.call(listMethod, request, options)
            }

            /// Publishes a draft from an instant on; the version before it holds until then. Where the version in
            /// force asks for a second person, that is not the draft's author.
            ///
            /// Errors: PROGRAMME_NOT_FOUND, PROGRAMME_NOT_DRAFT, SECOND_PERSON_NEEDED, INVALID_ARGUMENT.
            package func activate(
                _ request: PointsV1.ActivateProgrammeRequest, _ options: CallOptions
            ) async throws -> PointsV1.ProgrammeReply {
                try await channel.call(activateMethod, request, options)
            }

            /// Discards a draft; ends a version in force in 5 seconds, with none after it unless one is published;
            /// or takes back one that is to come: the version before it then holds on.
            ///
            /// Errors: PROGRAMME_NOT_FOUND, PROGRAMME_ARCHIVED.
            package func archive(
                _ request: PointsV1.ArchiveProgrammeRequest, _ options: CallOptions
            ) async throws -> PointsV1.ProgrammeReply {
                try await channel.call(archiveMethod, request, options)
            }

            /// What a purchase would earn, and why, without earning it.
            ///
            /// Errors: as Orders/Place, PROGRAMME_NOT_FOUND.
            package func previewEarning(
                _ request: PointsV1.PreviewEarningRequest, _ options: CallOptions
            ) async throws -> PointsV1.PreviewEarningReply {
                try await channel.call(previewEarningMethod, request, options)
            }

            /// Replays a version, also a draft, over the orders that were really paid, beside the versions that
            /// were in force: a line whenever more of it is done, the last with the report.
            ///
            /// Errors: PROGRAMME_NOT_FOUND, OVERLOADED where others run already.
            package func backtest(
                _ request: PointsV1.BacktestRequest, _ options: CallOptions
            ) async throws -> MessageStream<PointsV1.BacktestProgress> {
                try await channel.subscribe(backtestMethod, request, options)
            }
        }
    }
}
