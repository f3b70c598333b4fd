package import ServiceKit

/// The settings that only member-service has.
package enum MemberSettings {
    package static let keysDirectory = SettingKey<String?>.optionalString(
        "keys.directory",
        doc:
            "Directory of the key files: tokens, key encryption, phone index, SMS codes, passwords."
    )
    package static let tokenIssuer = SettingKey<String>.string(
        "token.issuer", default: "patron", doc: "Issuer that access tokens name.")

    package static let all: [any SettingDescription] = [keysDirectory, tokenIssuer]
}
