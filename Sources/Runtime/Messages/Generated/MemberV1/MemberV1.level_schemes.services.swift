// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum LevelSchemes {
        package static let service = "patron.member.v1.LevelSchemes"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "levels.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/level-schemes")
        )

        package static let updateMethod = MethodDescriptor(
            service: service, method: "Update", permission: "levels.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .patch, template: "/v1/level-schemes/{version}")
        )

        package static let publishMethod = MethodDescriptor(
            service: service, method: "Publish", permission: "levels.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/level-schemes/{version}:publish")
        )

        package static let archiveMethod = MethodDescriptor(
            service: service, method: "Archive", permission: "levels.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/level-schemes/{version}:archive")
        )

        package static let previewMethod = MethodDescriptor(
            service: service, method: "Preview", permission: "levels.read",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 600000,
            streaming: true, http: .init(verb: .post, template: "/v1/level-schemes/{version}:preview")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "levels.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/level-schemes/{version}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "levels.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/level-schemes")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, updateMethod, publishMethod, archiveMethod, previewMethod, getMethod, listMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Writes a draft of a scheme, the merchant's next version. Errors: INVALID_ARGUMENT with the field.
            func create(
                _ request: MemberV1.CreateLevelSchemeRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelSchemeReply
            /// Changes a draft.
            ///
            /// Errors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_NOT_DRAFT, REVISION_CONFLICT, INVALID_ARGUMENT.
            func update(
                _ request: MemberV1.UpdateLevelSchemeRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelSchemeReply
            /// Publishes a draft from an instant on. Levels that members hold stay until the end of their
            /// validity, by their code; what ends is judged by the version in force when it ends.
            ///
            /// Errors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_NOT_DRAFT, REVISION_CONFLICT, INVALID_ARGUMENT where
            /// `from` is too early.
            func publish(
                _ request: MemberV1.PublishLevelSchemeRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelSchemeReply
            /// Discards a draft, or takes back a version that begins later than 10 seconds from now; again
            /// changes nothing.
            ///
            /// Errors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_IN_FORCE.
            func archive(
                _ request: MemberV1.ArchiveLevelSchemeRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelSchemeReply
            /// Counts what a version would do to the members, by transition, without changing anything. It may take
            /// minutes, and streams how far it has come.
            ///
            /// Errors: LEVEL_SCHEME_NOT_FOUND.
            func preview(
                _ request: MemberV1.PreviewLevelSchemeRequest, _ call: CallContext, _ responses: ResponseWriter<MemberV1.PreviewLevelSchemeProgress>
            ) async throws
            /// One version. Errors: LEVEL_SCHEME_NOT_FOUND.
            func get(
                _ request: MemberV1.GetLevelSchemeRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelSchemeVersion
            /// The versions, newest first, by page.
            func list(
                _ request: MemberV1.ListLevelSchemesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListLevelSchemesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(updateMethod, handlers.update),
                .unary(publishMethod, handlers.publish),
                .unary(archiveMethod, handlers.archive),
                .serverStream(previewMethod, handlers.preview),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Writes a draft of a scheme, the merchant's next version. Errors: INVALID_ARGUMENT with the field.
            package func create(
                _ request: MemberV1.CreateLevelSchemeRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelSchemeReply {
                try await channel.call(createMethod, request, options)
            }

            /// Changes a draft.
            ///
            /// Errors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_NOT_DRAFT, REVISION_CONFLICT, INVALID_ARGUMENT.
            package func update(
                _ request: MemberV1.UpdateLevelSchemeRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelSchemeReply {
                try await channel.call(updateMethod, request, options)
            }

            /// Publishes a draft from an instant on. Levels that members hold stay until the end of their
            /// validity, by their code; what ends is judged by the version in force when it ends.
            ///
            /// Errors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_NOT_DRAFT, REVISION_CONFLICT, INVALID_ARGUMENT where
            /// `from` is too early.
            package func publish(
                _ request: MemberV1.PublishLevelSchemeRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelSchemeReply {
                try await channel.call(publishMethod, request, options)
            }

            /// Discards a draft, or takes back a version that begins later than 10 seconds from now; again
            /// changes nothing.
            ///
            /// Errors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_IN_FORCE.
            package func archive(
                _ request: MemberV1.ArchiveLevelSchemeRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelSchemeReply {
                try await channel.call(archiveMethod, request, options)
            }

            /// Counts what a version would do to the members, by transition, without changing anything. It may take
            /// minutes, and streams how far it has come.
            ///
            /// Errors: LEVEL_SCHEME_NOT_FOUND.
            package func preview(
                _ request: MemberV1.PreviewLevelSchemeRequest, _ options: CallOptions
            ) async throws -> MessageStream<MemberV1.PreviewLevelSchemeProgress> {
                try await channel.subscribe(previewMethod, request, options)
            }

            /// One version. Errors: LEVEL_SCHEME_NOT_FOUND.
            package func get(
                _ request: MemberV1.GetLevelSchemeRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelSchemeVersion {
                try await channel.call(getMethod, request, options)
            }

            /// The versions, newest first, by page.
            package func list(
                _ request: MemberV1.ListLevelSchemesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListLevelSchemesReply {
                try await channel.call(listMethod, request, options)
            }
        }
    }
}
