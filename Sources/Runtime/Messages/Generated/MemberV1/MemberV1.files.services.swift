// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Files {
        package static let service = "patron.member.v1.Files"

        package static let uploadMyAvatarMethod = MethodDescriptor(
            service: service, method: "UploadMyAvatar", permission: "me.edit",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/avatar:upload")
        )

        package static let confirmMyAvatarMethod = MethodDescriptor(
            service: service, method: "ConfirmMyAvatar", permission: "me.edit",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/avatar:confirm")
        )

        package static let removeMyAvatarMethod = MethodDescriptor(
            service: service, method: "RemoveMyAvatar", permission: "me.edit",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/avatar:remove")
        )

        package static let uploadMethod = MethodDescriptor(
            service: service, method: "Upload", permission: "files.upload",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/files:upload")
        )

        package static let confirmMethod = MethodDescriptor(
            service: service, method: "Confirm", permission: "files.upload",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/files/{id}:confirm")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "files.read",
            audience: [.member, .miniProgram, .console, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/files/{id}")
        )

        package static let descriptors: [MethodDescriptor] = [uploadMyAvatarMethod, confirmMyAvatarMethod, removeMyAvatarMethod, uploadMethod, confirmMethod, getMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Begins to give the calling member another avatar. What is not confirmed within an hour is removed.
            ///
            /// Errors: INVALID_ARGUMENT with the field, FILE_LIMIT_REACHED, FILES_NOT_OFFERED, MEMBER_BLOCKED.
            func uploadMyAvatar(
                _ request: MemberV1.UploadMyAvatarRequest, _ call: CallContext
            ) async throws -> MemberV1.UploadReply
            /// Says that the avatar is uploaded: it is looked at, and takes the place of the one before.
            ///
            /// Errors: FILE_NOT_FOUND, FILE_NOT_UPLOADED, FILE_UNFIT, FILES_NOT_OFFERED, MEMBER_BLOCKED.
            func confirmMyAvatar(
                _ request: MemberV1.ConfirmMyAvatarRequest, _ call: CallContext
            ) async throws -> MemberV1.FileReply
            /// Takes the calling member's avatar away; where there is none, nothing happens.
            ///
            /// Errors: MEMBER_BLOCKED.
            func removeMyAvatar(
                _ request: MemberV1.RemoveMyAvatarRequest, _ call: CallContext
            ) async throws -> MemberV1.RemoveMyAvatarReply
            /// Begins an upload of staff.
            ///
            /// Errors: INVALID_ARGUMENT with the field, FILES_NOT_OFFERED.
            func upload(
                _ request: MemberV1.UploadFileRequest, _ call: CallContext
            ) async throws -> MemberV1.UploadReply
            /// Says that a file is uploaded: it is looked at, and kept.
            ///
            /// Errors: FILE_NOT_FOUND, FILE_NOT_UPLOADED, FILE_UNFIT, FILES_NOT_OFFERED.
            func confirm(
                _ request: MemberV1.ConfirmFileRequest, _ call: CallContext
            ) async throws -> MemberV1.FileReply
            /// A picture that is kept, with a fresh URL; a table for staff only, and avatars for nobody.
            ///
            /// Errors: FILE_NOT_FOUND, FILES_NOT_OFFERED.
            func get(
                _ request: MemberV1.GetFileRequest, _ call: CallContext
            ) async throws -> MemberV1.StoredFile
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(uploadMyAvatarMethod, handlers.uploadMyAvatar),
                .unary(confirmMyAvatarMethod, handlers.confirmMyAvatar),
                .unary(removeMyAvatarMethod, handlers.removeMyAvatar),
                .unary(uploadMethod, handlers.upload),
                .unary(confirmMethod, handlers.confirm),
                .unary(getMethod, handlers.get),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Begins to give the calling member another avatar. What is not confirmed within an hour is removed.
            ///
            /// Errors: INVALID_ARGUMENT with the field, FILE_LIMIT_REACHED, FILES_NOT_OFFERED, MEMBER_BLOCKED.
            package func uploadMyAvatar(
                _ request: MemberV1.UploadMyAvatarRequest, _ options: CallOptions
            ) async throws -> MemberV1.UploadReply {
                try await channel.call(uploadMyAvatarMethod, request, options)
            }

            /// Says that the avatar is uploaded: it is looked at, and takes the place of the one before.
            ///
            /// Errors: FILE_NOT_FOUND, FILE_NOT_UPLOADED, FILE_UNFIT, FILES_NOT_OFFERED, MEMBER_BLOCKED.
            package func confirmMyAvatar(
                _ request: MemberV1.ConfirmMyAvatarRequest, _ options: CallOptions
            ) async throws -> MemberV1.FileReply {
                try await channel.call(confirmMyAvatarMethod, request, options)
            }

            /// Takes the calling member's avatar away; where there is none, nothing happens.
            ///
            /// Errors: MEMBER_BLOCKED.
            package func removeMyAvatar(
                _ request: MemberV1.RemoveMyAvatarRequest, _ options: CallOptions
            ) async throws -> MemberV1.RemoveMyAvatarReply {
                try await channel.call(removeMyAvatarMethod, request, options)
            }

            /// Begins an upload of staff.
            ///
            /// Errors: INVALID_ARGUMENT with the field, FILES_NOT_OFFERED.
            package func upload(
                _ request: MemberV1.UploadFileRequest, _ options: CallOptions
            ) async throws -> MemberV1.UploadReply {
                try await channel.call(uploadMethod, request, options)
            }

            /// Says that a file is uploaded: it is looked at, and kept.
            ///
            /// Errors: FILE_NOT_FOUND, FILE_NOT_UPLOADED, FILE_UNFIT, FILES_NOT_OFFERED.
            package func confirm(
                _ request: MemberV1.ConfirmFileRequest, _ options: CallOptions
            ) async throws -> MemberV1.FileReply {
                try await channel.call(confirmMethod, request, options)
            }

            /// A picture that is kept, with a fresh URL; a table for staff only, and avatars for nobody.
            ///
            /// Errors: FILE_NOT_FOUND, FILES_NOT_OFFERED.
            package func get(
                _ request: MemberV1.GetFileRequest, _ options: CallOptions
            ) async throws -> MemberV1.StoredFile {
                try await channel.call(getMethod, request, options)
            }
        }
    }
}
