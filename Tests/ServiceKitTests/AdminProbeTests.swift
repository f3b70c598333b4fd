import Testing

@testable import ServiceKit

@Suite("How a container asks its process")
struct AdminProbeTests {
    @Test(
        "a probe asks the admin port of its environment on this machine, by TLS where it has a name",
        arguments: [
            ("0.0.0.0:9100", false, "http://127.0.0.1:9100/readyz"),
            ("0.0.0.0:9100", true, "https://127.0.0.1:9100/readyz"),
            ("127.0.0.1:9101", false, "http://127.0.0.1:9101/readyz"),
            ("[::]:9100", true, "https://[::1]:9100/readyz"),
            ("10.1.2.3:9100", true, "https://10.1.2.3:9100/readyz"),
        ])
    func url(listen: String, encrypted: Bool, url: String) throws {
        var environment = [
            "PATRON_ADMIN_LISTEN": listen, "PATRON_TLS_AUTHORITY": "/run/secrets/authority",
            // What the process has beside it is none of the probe's.
            "PATRON_KEYS_DIRECTORY": "/keys", "PATH": "/usr/bin",
        ]
        if encrypted { environment["PATRON_TLS_CERTIFICATE"] = "/run/secrets/certificate" }
        let probe = try AdminProbe(environment: environment)
        #expect(probe.url == url)
        #expect(probe.authority == (encrypted ? "/run/secrets/authority" : nil))
    }

    @Test(
        "a probe that cannot know the port, or whom to believe, says which setting is missing",
        arguments: [
            ([:], "admin.listen"), (["PATRON_ADMIN_LISTEN": "127.0.0.1:0"], "admin.listen"),
            (["PATRON_ADMIN_LISTEN": "9100"], "admin.listen"),
            (
                ["PATRON_ADMIN_LISTEN": "0.0.0.0:9100", "PATRON_TLS_CERTIFICATE": "/c.pem"],
                "tls.authority"
            ),
        ] as [([String: String], String)])
    func incomplete(environment: [String: String], key: String) {
        let error = #expect(throws: SettingError.self) {
            try AdminProbe(environment: environment)
        }
        #expect(error?.key == key)
    }
}
