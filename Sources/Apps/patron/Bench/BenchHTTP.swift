import Foundation
import Stack

/// What wrk sends to the gateway: requests signed beforehand, so that signing them is no part of
/// the measured machine's work.
struct BenchHTTP {
    let status: StackStatus
    let folder: URL

    private var host: String { String(status.gateway.dropFirst("http://".count)) }

    /// Access tokens of members who registered by the bench's own mini-program.
    func tokens(_ count: Int) async throws -> [String] {
        let client = SignedClient(gateway: status.gateway)
        var tokens: [String] = []
        for _ in 0..<count {
            let phone = "1" + String(Int.random(in: 5_000_000_000...9_999_999_999))
            let app = SignedClient.Caller.app(status.apps.benchMiniProgram)
            let code = try await client.send(
                "POST", "/v1/auth/sms-codes",
                body: Array(#"{"phone":"\#(phone)","purpose":"REGISTER"}"#.utf8), as: app)
            let body = #"""
                {"phone":"\#(phone)","smsCode":"\#(try code.string("code"))",\#
                "deviceId":"bench-\#(UUID().uuidString)","nickname":"Bench",\#
                "consents":[{"purpose":"SERVICE","given":true,"textVersion":1}]}
                """#
            let member = try await client.send(
                "POST", "/v1/members", body: Array(body.utf8), as: app)
            tokens.append(try member.string("accessToken"))
        }
        return tokens
    }

    /// A wrk script that reads balances, one member after the other.
    func reads(tokens: [String]) throws -> URL {
        let requests = tokens.map { token in
            "GET /v1/me/points HTTP/1.1\r\nHost: \(host)\r\nAuthorization: Bearer \(token)\r\n\r\n"
        }
        return try script("reads", requests)
    }

    /// A wrk script of orders that were never sent before.
    func orders(_ count: Int, members: [String]) throws -> URL {
        let app = status.apps.benchPos
        let round = String(UInt64.random(in: .min ... .max), radix: 36)
        let paidAt = Date.now.ISO8601Format()
        let requests = try (0..<count).map { number in
            let body = #"""
                {"storeId":"\#(status.stores[0])","terminalId":"till-1",\#
                "memberId":"\#(members[number * 7_919 % members.count])",\#
                "externalId":"\#(round)-\#(number)","paidAt":"\#(paidAt)",\#
                "lines":[{"sku":"a","name":"Tiramisu","category":"dessert","quantity":1,\#
                "unitPriceMinor":3800},{"sku":"b","name":"Latte","category":"coffee","quantity":2,\#
                "unitPriceMinor":2800}],"tenders":[{"type":"WECHAT_PAY","amountMinor":9400}]}
                """#
            let key = "bench-\(round)-\(number)"
            let signature = try SignedClient.signature(
                app, "POST", "/v1/orders", key: key, body: Array(body.utf8))
            return "POST /v1/orders HTTP/1.1\r\nHost: \(host)\r\nContent-Type: application/json\r\n"
                + "Idempotency-Key: \(key)\r\nAuthorization: \(signature)\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
        }
        return try script("orders", requests)
    }

    /// The requests lie in a file beside the script, each after its length; the two threads of wrk
    /// take every second one.
    private func script(_ name: String, _ requests: [String]) throws -> URL {
        let data = folder.appending(path: name + ".requests")
        var bytes = Data()
        for request in requests {
            bytes.append(Data("\(request.utf8.count)\n".utf8))
            bytes.append(Data(request.utf8))
        }
        try bytes.write(to: data)
        let lua = """
            local threads = 0
            function setup(thread) thread:set("offset", threads); threads = threads + 1 end
            function init(args)
              requests, place = {}, 0
              local file = assert(io.open("\(data.path)", "rb"))
              local number = 0
              while true do
                local length = file:read("*n")
                if not length then break end
                file:read(1)
                local text = file:read(length)
                if number % 2 == offset % 2 or \(requests.count) < 2 then
                  requests[#requests + 1] = text
                end
                number = number + 1
              end
              file:close()
            end
            function request()
              place = place % #requests + 1
              return requests[place]
            end
            """
        let file = folder.appending(path: name + ".lua")
        try lua.write(to: file, atomically: true, encoding: .utf8)
        return file
    }
}
