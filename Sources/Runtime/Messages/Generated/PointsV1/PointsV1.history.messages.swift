// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package struct ListMyOrdersRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        /// Of the page before, asked for with the same filters.
        package var pageToken: String
        /// Orders that were paid from then on; all where absent.
        package var from: Instant?
        /// Exclusive.
        package var until: Instant?
        /// Every store where empty.
        package var storeId: String
        /// Every channel where absent.
        package var channel: PointsV1.Channel
        /// Whether lines and tenders come with the orders; else they are left empty.
        package var includeLines: Bool

        package init() {
            pageSize = 0
            pageToken = ""
            from = nil
            until = nil
            storeId = ""
            channel = .unspecified
            includeLines = false
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = "",
            from: Instant? = nil,
            until: Instant? = nil,
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            includeLines: Bool = false
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.from = from
            self.until = until
            self.storeId = storeId
            self.channel = channel
            self.includeLines = includeLines
        }
    }

    package struct ListMyOrdersReply: Sendable, Equatable {
        /// Newest payment first; what was returned of them is said as in the answer of Get.
        package var orders: [PointsV1.Order]
        /// Empty at the end.
        package var nextPageToken: String

        package init() {
            orders = []
            nextPageToken = ""
        }

        package init(
            orders: [PointsV1.Order] = [],
            nextPageToken: String = ""
        ) {
            self.orders = orders
            self.nextPageToken = nextPageToken
        }
    }
}
