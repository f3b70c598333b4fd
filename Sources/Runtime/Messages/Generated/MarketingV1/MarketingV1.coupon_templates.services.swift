// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum CouponTemplates {
        package static let service = "patron.marketing.v1.CouponTemplates"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "coupons.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-templates")
        )

        package static let updateMethod = MethodDescriptor(
            service: service, method: "Update", permission: "coupons.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .patch, template: "/v1/coupon-templates/{id}")
        )

        package static let publishMethod = MethodDescriptor(
            service: service, method: "Publish", permission: "coupons.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-templates/{id}:publish")
        )

        package static let pauseMethod = MethodDescriptor(
            service: service, method: "Pause", permission: "coupons.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-templates/{id}:pause")
        )

        package static let resumeMethod = MethodDescriptor(
            service: service, method: "Resume", permission: "coupons.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-templates/{id}:resume")
        )

        package static let archiveMethod = MethodDescriptor(
            service: service, method: "Archive", permission: "coupons.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-templates/{id}:archive")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "coupons.read",
            audience: [.member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/coupon-templates/{id}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "coupons.read",
            audience: [.member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/coupon-templates")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, updateMethod, publishMethod, pauseMethod, resumeMethod, archiveMethod, getMethod, listMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Writes a draft. Errors: INVALID_ARGUMENT with the field that makes no sense, or whose validity
            /// is longer than the merchant's limit (CouponSettings); STORE_NOT_FOUND,
            /// UNIT_NOT_FOUND.
            func create(
                _ request: MarketingV1.CreateTemplateRequest, _ call: CallContext
            ) async throws -> MarketingV1.TemplateReply
            /// Writes the next version; coupons that are out keep what they were issued by.
            ///
            /// Errors: INVALID_ARGUMENT as Create, STORE_NOT_FOUND, TEMPLATE_NOT_FOUND, REVISION_CONFLICT
            /// where `version` is not the newest, TEMPLATE_ARCHIVED, TOTAL_BELOW_ISSUED, PURPOSE_TAKEN.
            func update(
                _ request: MarketingV1.UpdateTemplateRequest, _ call: CallContext
            ) async throws -> MarketingV1.TemplateReply
            /// A draft becomes active. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE, PURPOSE_TAKEN.
            func publish(
                _ request: MarketingV1.TemplateRequest, _ call: CallContext
            ) async throws -> MarketingV1.TemplateReply
            /// Stops issuing for a while. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE.
            func pause(
                _ request: MarketingV1.TemplateRequest, _ call: CallContext
            ) async throws -> MarketingV1.TemplateReply
            /// Issues again. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE, PURPOSE_TAKEN.
            func resume(
                _ request: MarketingV1.TemplateRequest, _ call: CallContext
            ) async throws -> MarketingV1.TemplateReply
            /// Ends a template for good; what is out stays good. Errors: TEMPLATE_NOT_FOUND.
            func archive(
                _ request: MarketingV1.TemplateRequest, _ call: CallContext
            ) async throws -> MarketingV1.TemplateReply
            /// One template. Errors: TEMPLATE_NOT_FOUND; also for members, where they may not claim it.
            func get(
                _ request: MarketingV1.TemplateRequest, _ call: CallContext
            ) async throws -> MarketingV1.CouponTemplate
            /// Templates, newest first, by page.
            func list(
                _ request: MarketingV1.ListTemplatesRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListTemplatesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(updateMethod, handlers.update),
                .unary(publishMethod, handlers.publish),
                .unary(pauseMethod, handlers.pause),
                .unary(resumeMethod, handlers.resume),
                .unary(archiveMethod, handlers.archive),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Writes a draft. Errors: INVALID_ARGUMENT with the field that makes no sense, or whose validity
            /// is longer than the merchant's limit (CouponSettings); STORE_NOT_FOUND,
            /// UNIT_NOT_FOUND.
            package func create(
                _ request: MarketingV1.CreateTemplateRequest, _ options: CallOptions
            ) async throws -> MarketingV1.TemplateReply {
                try await channel.call(createMethod, request, options)
            }

            /// Writes the next version; coupons that are out keep what they were issued by.
            ///
            /// Errors: INVALID_ARGUMENT as Create, STORE_NOT_FOUND, TEMPLATE_NOT_FOUND, REVISION_CONFLICT
            /// where `version` is not the newest, TEMPLATE_ARCHIVED, TOTAL_BELOW_ISSUED, PURPOSE_TAKEN.
            package func update(
                _ request: MarketingV1.UpdateTemplateRequest, _ options: CallOptions
            ) async throws -> MarketingV1.TemplateReply {
                try await channel.call(updateMethod, request, options)
            }

            /// A draft becomes active. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE, PURPOSE_TAKEN.
            package func publish(
                _ request: MarketingV1.TemplateRequest, _ options: CallOptions
            ) async throws -> MarketingV1.TemplateReply {
                try await channel.call(publishMethod, request, options)
            }

            /// Stops issuing for a while. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE.
            package func pause(
                _ request: MarketingV1.TemplateRequest, _ options: CallOptions
            ) async throws -> MarketingV1.TemplateReply {
                try await channel.call(pauseMethod, request, options)
            }

            /// Issues again. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE, PURPOSE_TAKEN.
            package func resume(
                _ request: MarketingV1.TemplateRequest, _ options: CallOptions
            ) async throws -> MarketingV1.TemplateReply {
                try await channel.call(resumeMethod, request, options)
            }

            /// Ends a template for good; what is out stays good. Errors: TEMPLATE_NOT_FOUND.
            package func archive(
                _ request: MarketingV1.TemplateRequest, _ options: CallOptions
            ) async throws -> MarketingV1.TemplateReply {
                try await channel.call(archiveMethod, request, options)
            }

            /// One template. Errors: TEMPLATE_NOT_FOUND; also for members, where they may not claim it.
            package func get(
                _ request: MarketingV1.TemplateRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CouponTemplate {
                try await channel.call(getMethod, request, options)
            }

            /// Templates, newest first, by page.
            package func list(
                _ request: MarketingV1.ListTemplatesRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListTemplatesReply {
                try await channel.call(listMethod, request, options)
            }
        }
    }
}
