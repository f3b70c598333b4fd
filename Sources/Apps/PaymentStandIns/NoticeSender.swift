import AsyncHTTPClient
import NIOCore
import ServiceLifecycle
import Synchronization

/// Sends call-backs until they are taken, on the provider's schedule, compressed.
final class NoticeSender: Service {
    struct Notice: Sendable {
        let url: String
        /// Signs anew each time, as the providers do.
        let make: @Sendable () -> (headers: [(String, String)], body: String)
        let isTaken: @Sendable (_ status: Int, _ body: String) -> Bool
        /// Seconds before each repetition.
        let schedule: [Int]
        /// How often it is sent though it was taken.
        var extra = 0
    }

    /// WeChat Pay: within 24 h 4 min.
    static let weChatSchedule = [
        15, 15, 30, 180, 600, 1_200, 1_800, 1_800, 1_800, 3_600, 10_800, 10_800, 10_800, 21_600,
        21_600,
    ]
    /// Alipay: within 25 h.
    static let alipaySchedule = [240, 600, 600, 3_600, 7_200, 21_600, 54_000]

    /// How long a second of the schedule takes.
    private let second: Duration
    private let notices: AsyncStream<Notice>
    private let enqueue: AsyncStream<Notice>.Continuation
    private let sentCount = Mutex(0)
    private let takenCount = Mutex(0)

    init(second: Duration) {
        self.second = second
        (notices, enqueue) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(10_000))
    }

    func send(_ notice: Notice) { enqueue.yield(notice) }

    var sent: Int { sentCount.withLock { $0 } }
    var taken: Int { takenCount.withLock { $0 } }

    func run() async throws {
        let client = HTTPClient(eventLoopGroupProvider: .singleton)
        await cancelWhenGracefulShutdown { [self] in
            await withDiscardingTaskGroup { group in
                for await notice in notices {
                    group.addTask { await self.deliver(notice, client) }
                }
                group.cancelAll()
            }
        }
        try await client.shutdown()
    }

    private func deliver(_ notice: Notice, _ client: HTTPClient) async {
        var extra = notice.extra
        for pause in [0] + notice.schedule {
            guard (try? await Task.sleep(for: second * pause)) != nil else { return }
            if await post(notice, client) {
                takenCount.withLock { $0 += 1 }
                guard extra > 0 else { return }
                extra -= 1
            }
        }
    }

    private func post(_ notice: Notice, _ client: HTTPClient) async -> Bool {
        let (headers, body) = notice.make()
        var request = HTTPClientRequest(url: notice.url)
        request.method = .POST
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        request.body = .bytes(ByteBuffer(string: body))
        sentCount.withLock { $0 += 1 }
        guard let response = try? await client.execute(request, timeout: .seconds(5)),
            let answer = try? await response.body.collect(upTo: 64 * 1_024)
        else { return false }
        return notice.isTaken(Int(response.status.code), String(buffer: answer))
    }
}
