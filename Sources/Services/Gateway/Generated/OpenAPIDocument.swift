// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

/// The OpenAPI 3.1 document, as in docs/openapi.json.
enum OpenAPIDocument {
    static let json: StaticString = #"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Patron",
    "version": "1.0.0",
    "summary": "Membership and loyalty for shops, from one to a chain.",
    "description": "JSON is lowerCamelCase. 64-bit numbers are strings, and are accepted as numbers too. Money is in minor units, times are RFC 3339 in UTC, ids are UUIDs. Unknown fields and duplicate keys are refused.",
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:8080",
      "description": "make run"
    }
  ],
  "tags": [
    {
      "name": "Dashboard"
    },
    {
      "name": "Coupons"
    },
    {
      "name": "Members"
    },
    {
      "name": "Organisation"
    },
    {
      "name": "Points"
    },
    {
      "name": "Approvals"
    },
    {
      "name": "Books"
    },
    {
      "name": "Orders"
    },
    {
      "name": "Earning"
    },
    {
      "name": "Programmes"
    },
    {
      "name": "Rewards"
    },
    {
      "name": "Risk"
    },
    {
      "name": "Wallet"
    }
  ],
  "paths": {
    "/v1/analytics/today": {
      "get": {
        "operationId": "Dashboard.GetToday",
        "tags": [
          "Dashboard"
        ],
        "summary": "The figures of one business date.",
        "description": "The figures of one business date.",
        "parameters": [
          {
            "name": "businessDate",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "ISO business date; today by the merchant's clock where absent."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetTodayReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "analytics.read"
      }
    },
    "/v1/approvals": {
      "get": {
        "operationId": "Approvals.List",
        "tags": [
          "Approvals"
        ],
        "summary": "What waits for a second person, or was decided.",
        "description": "What waits for a second person, or was decided.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/ApprovalState"
            },
            "description": "Those that wait where absent."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListApprovalsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "approvals.read"
      }
    },
    "/v1/approvals/{id}:approve": {
      "post": {
        "operationId": "Approvals.Approve",
        "tags": [
          "Approvals"
        ],
        "summary": "Approves and carries out, in one transaction.",
        "description": "Approves and carries out, in one transaction.\n\nErrors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED, SECOND_PERSON_NEEDED, INSUFFICIENT_POINTS.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters; a rejection has one."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecideApprovalReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "approvals.decide"
      }
    },
    "/v1/approvals/{id}:reject": {
      "post": {
        "operationId": "Approvals.Reject",
        "tags": [
          "Approvals"
        ],
        "summary": "Errors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED.",
        "description": "Errors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED. Whoever asked may take it back so.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters; a rejection has one."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecideApprovalReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "approvals.decide"
      }
    },
    "/v1/auth/sms-codes": {
      "post": {
        "operationId": "Members.SendSmsCode",
        "tags": [
          "Members"
        ],
        "summary": "Sends a code to a phone.",
        "description": "Sends a code to a phone. The answer is the same whether or not the phone is known.\n\nErrors: INVALID_PHONE, SMS_TOO_FREQUENT, SMS_PROVIDER_MISSING.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SendSmsCodeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SendSmsCodeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "members.send_code"
      }
    },
    "/v1/auth/tokens": {
      "post": {
        "operationId": "Members.IssueTokens",
        "tags": [
          "Members"
        ],
        "summary": "Issues an access and a refresh token to a member.",
        "description": "Issues an access and a refresh token to a member.\n\nErrors: INVALID_PHONE, INVALID_SMS_CODE, INVALID_REFRESH_TOKEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IssueTokensRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueTokensReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "members.log_in"
      }
    },
    "/v1/me": {
      "get": {
        "operationId": "Members.GetMe",
        "tags": [
          "Members"
        ],
        "summary": "The calling member's own profile, masked.",
        "description": "The calling member's own profile, masked.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.read"
      }
    },
    "/v1/me/check-ins": {
      "post": {
        "operationId": "Wallet.CheckIn",
        "tags": [
          "Wallet"
        ],
        "summary": "A visit a day earns what the programme's `check_in` says.",
        "description": "A visit a day earns what the programme's `check_in` says. The second call of a business date gives\nthe answer of the first. Errors: EARNING_BLOCKED, CHECK_IN_NOT_OFFERED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CheckInRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CheckInReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.check_in"
      }
    },
    "/v1/me/coupons": {
      "get": {
        "operationId": "Coupons.ListMine",
        "tags": [
          "Coupons"
        ],
        "summary": "The calling member's coupons, newest first, by page.",
        "description": "The calling member's coupons, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyCouponsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.coupons.read"
      }
    },
    "/v1/me/level": {
      "get": {
        "operationId": "Members.GetMyLevel",
        "tags": [
          "Members"
        ],
        "summary": "The calling member's level, what is missing for the next, and the benefits of her level.",
        "description": "The calling member's level, what is missing for the next, and the benefits of her level.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetMyLevelReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.read"
      }
    },
    "/v1/me/points": {
      "get": {
        "operationId": "Points.GetMine",
        "tags": [
          "Points"
        ],
        "summary": "The calling member's balance, with the lots that expire.",
        "description": "The calling member's balance, with the lots that expire.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetMyPointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/points/entries": {
      "get": {
        "operationId": "Points.ListMyEntries",
        "tags": [
          "Points"
        ],
        "summary": "The calling member's statement, newest first, by page.",
        "description": "The calling member's statement, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyEntriesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/points/expiries": {
      "get": {
        "operationId": "Books.ListMyExpiries",
        "tags": [
          "Books"
        ],
        "summary": "What of the calling member's points ends when, the next first, by page.",
        "description": "What of the calling member's points ends when, the next first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListExpiriesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/points/holds": {
      "post": {
        "operationId": "Wallet.PlaceHold",
        "tags": [
          "Wallet"
        ],
        "summary": "The calling member sets points aside for a checkout.",
        "description": "The calling member sets points aside for a checkout. Errors: as Spend.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlaceHoldRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceHoldReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.spend"
      }
    },
    "/v1/me/points:at": {
      "get": {
        "operationId": "Books.GetMyBalanceAt",
        "tags": [
          "Books"
        ],
        "summary": "The same of the calling member's own.",
        "description": "The same of the calling member's own.",
        "parameters": [
          {
            "name": "at",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BalanceAt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/points:spend": {
      "post": {
        "operationId": "Wallet.Spend",
        "tags": [
          "Wallet"
        ],
        "summary": "The calling member spends points: the nearest end first.",
        "description": "The calling member spends points: the nearest end first.\n\nErrors: INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING, SPENDING_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SpendRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SpendReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.spend"
      }
    },
    "/v1/me/points:transfer": {
      "post": {
        "operationId": "Wallet.Transfer",
        "tags": [
          "Wallet"
        ],
        "summary": "The calling member gives points to another; they keep the life that they have.",
        "description": "The calling member gives points to another; they keep the life that they have.\n\nErrors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING,\nSPENDING_BLOCKED, EARNING_BLOCKED of who receives, TRANSFER_NOT_ALLOWED, TRANSFER_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TransferPointsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TransferPointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.spend"
      }
    },
    "/v1/me/redemptions": {
      "get": {
        "operationId": "Rewards.ListMine",
        "tags": [
          "Rewards"
        ],
        "summary": "What the calling member has taken, newest first, by page.",
        "description": "What the calling member has taken, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyRedemptionsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      },
      "post": {
        "operationId": "Rewards.Redeem",
        "tags": [
          "Rewards"
        ],
        "summary": "The calling member takes a reward: her points for a code.",
        "description": "The calling member takes a reward: her points for a code.\n\nErrors: REWARD_NOT_FOUND, REWARD_NOT_AVAILABLE, REWARD_EXHAUSTED, REWARD_LIMIT_REACHED,\nREWARD_NOT_ELIGIBLE, and those of Wallet/Spend.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RedeemRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.spend"
      }
    },
    "/v1/me/redemptions:preview": {
      "post": {
        "operationId": "Rewards.Preview",
        "tags": [
          "Rewards"
        ],
        "summary": "Whether the calling member could take a reward now, and what it would leave her.",
        "description": "Whether the calling member could take a reward now, and what it would leave her.\n\nErrors: REWARD_NOT_FOUND.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PreviewRedemptionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PreviewRedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/referrals": {
      "get": {
        "operationId": "Earning.ListMyReferrals",
        "tags": [
          "Earning"
        ],
        "summary": "Friends whom the calling member has brought, and what became of it.",
        "description": "Friends whom the calling member has brought, and what became of it.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyReferralsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/members": {
      "post": {
        "operationId": "Members.Register",
        "tags": [
          "Members"
        ],
        "summary": "Registers a member, or enrols one at a till.",
        "description": "Registers a member, or enrols one at a till.\n\nErrors: INVALID_PHONE, INVALID_SMS_CODE, REGISTRATION_THROTTLED, PHONE_TAKEN, INVALID_ARGUMENT,\nENROLMENT_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RegisterRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RegisterReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "members.register"
      }
    },
    "/v1/members/{id}": {
      "get": {
        "operationId": "Members.Get",
        "tags": [
          "Members"
        ],
        "summary": "One member, masked.",
        "description": "One member, masked. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.read"
      }
    },
    "/v1/members/{id}:block": {
      "post": {
        "operationId": "Members.SetBlocks",
        "tags": [
          "Members"
        ],
        "summary": "Staff closes earning, spending or all of it to a member, or opens it again.",
        "description": "Staff closes earning, spending or all of it to a member, or opens it again. A call that changes\nnothing is answered, too.\n\nErrors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "What staff closes to a member. The three stand for all there is: what is left out is open again.",
                "properties": {
                  "earningBlocked": {
                    "type": "boolean",
                    "description": "She earns no points."
                  },
                  "spendingBlocked": {
                    "type": "boolean",
                    "description": "She spends no points."
                  },
                  "blocked": {
                    "type": "boolean",
                    "description": "The member as a whole: she neither earns nor spends, her sessions end, and she cannot log in."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SetBlocksReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.block"
      }
    },
    "/v1/members/{member_id}/points/grants": {
      "get": {
        "operationId": "Wallet.ListGrants",
        "tags": [
          "Wallet"
        ],
        "summary": "A member's grants with what is left of each, newest first, by page.",
        "description": "A member's grants with what is left of each, newest first, by page. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "pending",
            "in": "query",
            "required": false,
            "schema": {
              "type": "boolean"
            },
            "description": "Pending ones only."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListGrantsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.read"
      }
    },
    "/v1/members/{member_id}/points:adjust": {
      "post": {
        "operationId": "Wallet.Adjust",
        "tags": [
          "Wallet"
        ],
        "summary": "Staff grants or deducts points by hand, with a reason.",
        "description": "Staff grants or deducts points by hand, with a reason. Above the programme's limit it waits for a\nsecond person: see Approvals.\n\nErrors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "points": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "Above 0 grants, below 0 deducts; never 0."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdjustPointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.adjust"
      }
    },
    "/v1/members/{member_id}/points:at": {
      "get": {
        "operationId": "Books.GetBalanceAt",
        "tags": [
          "Books"
        ],
        "summary": "A member's points as they were at any instant.",
        "description": "A member's points as they were at any instant. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "at",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BalanceAt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.read"
      }
    },
    "/v1/members/{member_id}/points:compensate": {
      "post": {
        "operationId": "Wallet.Compensate",
        "tags": [
          "Wallet"
        ],
        "summary": "Makes good for a complaint, outside the caps.",
        "description": "Makes good for a complaint, outside the caps. Above the programme's limit it waits for a second\nperson. Errors: MEMBER_NOT_FOUND, COMPLAINT_COMPENSATED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "points": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "What the programme names where 0."
                  },
                  "complaintId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "The complaint; compensated once."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdjustPointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.compensate"
      }
    },
    "/v1/members/{member_id}/points:freeze": {
      "post": {
        "operationId": "Wallet.Freeze",
        "tags": [
          "Wallet"
        ],
        "summary": "Staff forbids a member to spend points, or allows it again.",
        "description": "Staff forbids a member to spend points, or allows it again. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "frozen": {
                    "type": "boolean",
                    "description": "False gives them free again."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FreezePointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.freeze"
      }
    },
    "/v1/members:search": {
      "post": {
        "operationId": "Members.Search",
        "tags": [
          "Members"
        ],
        "summary": "Finds a member by card number or phone, masked.",
        "description": "Finds a member by card number or phone, masked.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SearchMembersRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchMembersReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.search"
      }
    },
    "/v1/orders": {
      "post": {
        "operationId": "Orders.Place",
        "tags": [
          "Orders"
        ],
        "summary": "Records a paid order and earns its points, in one transaction.",
        "description": "Records a paid order and earns its points, in one transaction.\n\nErrors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, STORE_NOT_FOUND, TENDERS_DO_NOT_ADD_UP,\nAMOUNT_OUT_OF_RANGE, PAID_AT_OUT_OF_RANGE, ORDER_EXISTS, IDEMPOTENCY_MISMATCH, EARNING_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlaceOrderRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.place"
      }
    },
    "/v1/orders/{id}": {
      "get": {
        "operationId": "Orders.Get",
        "tags": [
          "Orders"
        ],
        "summary": "One order; a member sees her own.",
        "description": "One order; a member sees her own. Errors: ORDER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Order"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.read"
      }
    },
    "/v1/orders/{id}:refund": {
      "post": {
        "operationId": "Orders.Refund",
        "tags": [
          "Orders"
        ],
        "summary": "Returns an order, or a part of it, any number of times, and takes back the points that it earned: as many as the rules of the order say, in the way that the rules in force now say.",
        "description": "Returns an order, or a part of it, any number of times, and takes back the points that it earned:\nas many as the rules of the order say, in the way that the rules in force now say.\n\nErrors: INVALID_ARGUMENT, ORDER_NOT_FOUND, REFUND_EXCEEDS_PAID, REFUND_EXISTS,\nINSUFFICIENT_POINTS where returns are blocked by rule.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "externalId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "The caller's number of the return; unique within the order. 1 to 64 characters."
                  },
                  "lines": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/ReturnedLine"
                    },
                    "maxItems": 1000,
                    "description": "All that is left of the order where empty."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RefundOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.refund"
      }
    },
    "/v1/points/events": {
      "post": {
        "operationId": "Earning.RecordEvent",
        "tags": [
          "Earning"
        ],
        "summary": "Records something that a member did, and grants what the programme gives for it.",
        "description": "Records something that a member did, and grants what the programme gives for it.\n\nErrors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, EVENT_NOT_EARNING where no rule of the code applies,\nEVENT_LIMIT_REACHED, EVENT_TOO_SOON, EVENT_EXISTS, EARNING_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RecordEventRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordEventReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.events"
      }
    },
    "/v1/points/forecast": {
      "get": {
        "operationId": "Books.GetForecast",
        "tags": [
          "Books"
        ],
        "summary": "Which points end in which month unless they are spent.",
        "description": "Which points end in which month unless they are spent.",
        "parameters": [
          {
            "name": "months",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "Months from now; 12 where 0, at most 60."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Forecast"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.reports"
      }
    },
    "/v1/points/grants/{grant_id}:activate": {
      "post": {
        "operationId": "Wallet.ActivateGrant",
        "tags": [
          "Wallet"
        ],
        "summary": "Makes a pending grant usable before its time, with a reason.",
        "description": "Makes a pending grant usable before its time, with a reason.\n\nErrors: GRANT_NOT_FOUND, GRANT_NOT_PENDING.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "grant_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SettleGrantReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.adjust"
      }
    },
    "/v1/points/grants/{grant_id}:reverse": {
      "post": {
        "operationId": "Wallet.ReverseGrant",
        "tags": [
          "Wallet"
        ],
        "summary": "Takes a grant back, pending or not: what was granted wrongly, or for what has been undone.",
        "description": "Takes a grant back, pending or not: what was granted wrongly, or for what has been undone. What\nis spent of it already is owed, or what the programme's rule of returns says.\n\nErrors: GRANT_NOT_FOUND, GRANT_REVERSED, INSUFFICIENT_POINTS where returns are blocked by rule.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "grant_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SettleGrantReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.adjust"
      }
    },
    "/v1/points/holds/{hold_id}:capture": {
      "post": {
        "operationId": "Wallet.CaptureHold",
        "tags": [
          "Wallet"
        ],
        "summary": "Spends what a hold has set aside.",
        "description": "Spends what a hold has set aside. Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED,\nINVALID_ARGUMENT where more is asked for than is held.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "hold_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "points": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "All of the hold where 0; the rest is free again."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaptureHoldReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "points.holds.settle"
      }
    },
    "/v1/points/holds/{hold_id}:void": {
      "post": {
        "operationId": "Wallet.VoidHold",
        "tags": [
          "Wallet"
        ],
        "summary": "Frees what a hold has set aside.",
        "description": "Frees what a hold has set aside. Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "hold_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VoidHoldReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "points.holds.settle"
      }
    },
    "/v1/points/liability": {
      "get": {
        "operationId": "Books.GetLiability",
        "tags": [
          "Books"
        ],
        "summary": "What the merchant owes in points, by the month of earning, with breakage.",
        "description": "What the merchant owes in points, by the month of earning, with breakage.",
        "parameters": [
          {
            "name": "months",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "Months of earning that are listed one by one, the newest first; 24 where 0, at most 120."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Liability"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.reports"
      }
    },
    "/v1/points/spends/{spend_id}:restore": {
      "post": {
        "operationId": "Wallet.RestoreSpend",
        "tags": [
          "Wallet"
        ],
        "summary": "Gives spent points back to the lots that they came from, with the life that those have; where a lot has ended meanwhile, the programme's `restoring` says what becomes of its part.",
        "description": "Gives spent points back to the lots that they came from, with the life that those have; where a\nlot has ended meanwhile, the programme's `restoring` says what becomes of its part.\n\nErrors: SPEND_NOT_FOUND, RESTORE_EXCEEDS_SPENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "spend_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "points": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "All that is left of the spend where 0."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RestoreSpendReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.restore"
      }
    },
    "/v1/points/summary": {
      "get": {
        "operationId": "Books.GetSummary",
        "tags": [
          "Books"
        ],
        "summary": "A month of points: opening, movements, closing, and what the numbers suggest.",
        "description": "A month of points: opening, movements, closing, and what the numbers suggest.",
        "parameters": [
          {
            "name": "month",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "A month's first day, ISO; the current month where empty."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PointsSummary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.reports"
      }
    },
    "/v1/points:preview": {
      "post": {
        "operationId": "Programmes.PreviewEarning",
        "tags": [
          "Programmes"
        ],
        "summary": "What a purchase would earn, and why, without earning it.",
        "description": "What a purchase would earn, and why, without earning it.\n\nErrors: as Orders/Place, PROGRAMME_NOT_FOUND.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PreviewEarningRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PreviewEarningReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.read"
      }
    },
    "/v1/programmes": {
      "get": {
        "operationId": "Programmes.List",
        "tags": [
          "Programmes"
        ],
        "summary": "All versions, newest first, by page.",
        "description": "All versions, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListProgrammesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.read"
      },
      "post": {
        "operationId": "Programmes.Create",
        "tags": [
          "Programmes"
        ],
        "summary": "Writes a new version as a draft.",
        "description": "Writes a new version as a draft. Errors: INVALID_ARGUMENT with the field that makes no sense.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateProgrammeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProgrammeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.edit"
      }
    },
    "/v1/programmes/{id}": {
      "get": {
        "operationId": "Programmes.Get",
        "tags": [
          "Programmes"
        ],
        "summary": "One version.",
        "description": "One version. Errors: PROGRAMME_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Programme"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.read"
      },
      "patch": {
        "operationId": "Programmes.Update",
        "tags": [
          "Programmes"
        ],
        "summary": "Changes a draft.",
        "description": "Changes a draft. Errors: PROGRAMME_NOT_FOUND, PROGRAMME_NOT_DRAFT, REVISION_CONFLICT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "definition": {
                    "$ref": "#/components/schemas/ProgrammeDefinition"
                  },
                  "note": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "revision": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The revision that the change was made on; somebody else's change in between is not lost."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProgrammeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.edit"
      }
    },
    "/v1/programmes/{id}:activate": {
      "post": {
        "operationId": "Programmes.Activate",
        "tags": [
          "Programmes"
        ],
        "summary": "Publishes a draft from an instant on; the version before it holds until then.",
        "description": "Publishes a draft from an instant on; the version before it holds until then. Where the version in\nforce asks for a second person, that is not the draft's author.\n\nErrors: PROGRAMME_NOT_FOUND, PROGRAMME_NOT_DRAFT, SECOND_PERSON_NEEDED, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "activeFrom": {
                    "type": "string",
                    "format": "date-time",
                    "description": "5 seconds from now where absent, and never earlier: so long may an instance keep the rules that it\nhas read, and all of them are to change at the same instant. Later than the beginning of the version\nthat was published last."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProgrammeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.publish"
      }
    },
    "/v1/programmes/{id}:archive": {
      "post": {
        "operationId": "Programmes.Archive",
        "tags": [
          "Programmes"
        ],
        "summary": "Discards a draft; ends a version in force in 5 seconds, with none after it unless one is published; or takes back one that is to come: the version before it then holds on.",
        "description": "Discards a draft; ends a version in force in 5 seconds, with none after it unless one is published;\nor takes back one that is to come: the version before it then holds on.\n\nErrors: PROGRAMME_NOT_FOUND, PROGRAMME_ARCHIVED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProgrammeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.publish"
      }
    },
    "/v1/programmes/{id}:backtest": {
      "post": {
        "operationId": "Programmes.Backtest",
        "tags": [
          "Programmes"
        ],
        "summary": "Replays a version, also a draft, over the orders that were really paid, beside the versions that were in force: a line whenever more of it is done, the last with the report.",
        "description": "Replays a version, also a draft, over the orders that were really paid, beside the versions that\nwere in force: a line whenever more of it is done, the last with the report.\n\nErrors: PROGRAMME_NOT_FOUND, OVERLOADED where others run already.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "from": {
                    "type": "string",
                    "format": "date-time",
                    "description": "Orders that were paid in this span; all where absent."
                  },
                  "until": {
                    "type": "string",
                    "format": "date-time"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "One line of JSON for each message, sent as soon as it is there; the schema is that of a line. A call that fails after its first line ends with the line {\"error\": …}, which has the error that would otherwise have been the body.",
            "content": {
              "application/x-ndjson": {
                "schema": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/BacktestProgress"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "error": {
                          "$ref": "#/components/schemas/Error"
                        }
                      },
                      "required": [
                        "error"
                      ],
                      "additionalProperties": false
                    }
                  ]
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.edit"
      }
    },
    "/v1/redemptions/{id}:cancel": {
      "post": {
        "operationId": "Rewards.Cancel",
        "tags": [
          "Rewards"
        ],
        "summary": "Gives a reward back whose code was not used: the points return to their lots.",
        "description": "Gives a reward back whose code was not used: the points return to their lots.\n\nErrors: REDEMPTION_NOT_FOUND, REDEMPTION_CLOSED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "redemptions.cancel"
      }
    },
    "/v1/redemptions/{id}:refund": {
      "post": {
        "operationId": "Rewards.Refund",
        "tags": [
          "Rewards"
        ],
        "summary": "Takes a reward back that was handed over: the points return to their lots, the piece to the stock.",
        "description": "Takes a reward back that was handed over: the points return to their lots, the piece to the\nstock. Errors: REDEMPTION_NOT_FOUND, REDEMPTION_CLOSED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "redemptions.refund"
      }
    },
    "/v1/redemptions:scan": {
      "post": {
        "operationId": "Rewards.Scan",
        "tags": [
          "Rewards"
        ],
        "summary": "Uses a code at a till, once; the same terminal sending the same request again gets the same answer.",
        "description": "Uses a code at a till, once; the same terminal sending the same request again gets the same\nanswer.\n\nErrors: CODE_NOT_FOUND, CODE_USED with when and where, CODE_EXPIRED, CODE_CANCELLED,\nCODE_NOT_VALID_HERE, CASH_DUE with what is due.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ScanCodeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "redemptions.scan"
      }
    },
    "/v1/rewards": {
      "get": {
        "operationId": "Rewards.List",
        "tags": [
          "Rewards"
        ],
        "summary": "The catalogue, newest first, by page.",
        "description": "The catalogue, newest first, by page.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/RewardState"
            },
            "description": "Staff sees those of every state; members the active ones."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListRewardsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.read"
      },
      "post": {
        "operationId": "Rewards.Create",
        "tags": [
          "Rewards"
        ],
        "summary": "Adds a reward to the catalogue.",
        "description": "Adds a reward to the catalogue. Errors: INVALID_ARGUMENT with the field that makes no sense.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateRewardRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RewardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.edit"
      }
    },
    "/v1/rewards/{id}": {
      "get": {
        "operationId": "Rewards.Get",
        "tags": [
          "Rewards"
        ],
        "summary": "Errors: REWARD_NOT_FOUND.",
        "description": "Errors: REWARD_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Reward"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.read"
      },
      "patch": {
        "operationId": "Rewards.Update",
        "tags": [
          "Rewards"
        ],
        "summary": "Changes a reward; codes that are out keep what they were made with.",
        "description": "Changes a reward; codes that are out keep what they were made with.\n\nErrors: REWARD_NOT_FOUND, REVISION_CONFLICT, REWARD_ARCHIVED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "definition": {
                    "$ref": "#/components/schemas/RewardDefinition"
                  },
                  "version": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The version that the change was made on."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RewardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.edit"
      }
    },
    "/v1/rewards/{id}:restock": {
      "post": {
        "operationId": "Rewards.Restock",
        "tags": [
          "Rewards"
        ],
        "summary": "Errors: REWARD_NOT_FOUND, STOCK_BELOW_TAKEN.",
        "description": "Errors: REWARD_NOT_FOUND, STOCK_BELOW_TAKEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "change": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "Pieces that come (above 0) or go (below 0); never below what is taken."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RewardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.edit"
      }
    },
    "/v1/rewards/{id}:setState": {
      "post": {
        "operationId": "Rewards.SetState",
        "tags": [
          "Rewards"
        ],
        "summary": "Opens, pauses or archives a reward.",
        "description": "Opens, pauses or archives a reward. Errors: REWARD_NOT_FOUND, REWARD_ARCHIVED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "state": {
                    "$ref": "#/components/schemas/RewardState"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RewardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.edit"
      }
    },
    "/v1/risk/flags": {
      "get": {
        "operationId": "Risk.List",
        "tags": [
          "Risk"
        ],
        "summary": "Flags that wait for somebody, or were decided.",
        "description": "Flags that wait for somebody, or were decided.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/RiskFlagState"
            },
            "description": "Open ones where absent."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListRiskFlagsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "risk.read"
      }
    },
    "/v1/risk/flags/{id}:confirm": {
      "post": {
        "operationId": "Risk.Confirm",
        "tags": [
          "Risk"
        ],
        "summary": "Something was wrong: all that waits is taken back.",
        "description": "Something was wrong: all that waits is taken back. Errors: as Release.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecideRiskFlagReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "risk.decide"
      }
    },
    "/v1/risk/flags/{id}:release": {
      "post": {
        "operationId": "Risk.Release",
        "tags": [
          "Risk"
        ],
        "summary": "Nothing was wrong: what was held becomes usable, once no other flag of the member is open that holds points.",
        "description": "Nothing was wrong: what was held becomes usable, once no other flag of the member is open that\nholds points. Errors: RISK_FLAG_NOT_FOUND, RISK_FLAG_DECIDED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecideRiskFlagReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "risk.decide"
      }
    },
    "/v1/staff/tokens": {
      "post": {
        "operationId": "Organisation.IssueStaffToken",
        "tags": [
          "Organisation"
        ],
        "summary": "A staff member logs in with account and password, from the merchant's console.",
        "description": "A staff member logs in with account and password, from the merchant's console.\n\nErrors: INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS, OVERLOADED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IssueStaffTokenRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueStaffTokenReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "staff.log_in"
      }
    }
  },
  "components": {
    "securitySchemes": {
      "signedApp": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "A signed request: PATRON1-HMAC-SHA256 app=\"…\",kid=\"…\",ts=\"…\",nonce=\"…\",sig=\"…\" over method, path and query, ts, nonce, idempotency key and the SHA-256 of the body, each on a line."
      },
      "memberToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "The access token of a member."
      },
      "staffToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "The access token of a member of staff."
      }
    },
    "parameters": {
      "idempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": true,
        "description": "Names this operation: sent again with the same body, it answers the same.",
        "schema": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{16,64}$"
        }
      }
    },
    "responses": {
      "error": {
        "description": "Refused or failed; `key` says why.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "description": "The RPC code, such as INVALID_ARGUMENT."
          },
          "key": {
            "type": "string",
            "description": "Stable and machine-readable, such as INSUFFICIENT_POINTS."
          },
          "message": {
            "type": "string",
            "description": "For a person, in the language of Accept-Language."
          },
          "details": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "The numbers and names that the message speaks of."
          },
          "requestId": {
            "type": "string"
          },
          "retryable": {
            "type": "boolean",
            "description": "Whether the same call may be sent again with its idempotency key."
          },
          "outcome": {
            "type": "string",
            "enum": [
              "DEFINITE",
              "AMBIGUOUS",
              "TRANSIENT"
            ],
            "description": "What is known of the effect of the call."
          }
        },
        "required": [
          "code",
          "key",
          "message",
          "details",
          "requestId",
          "retryable",
          "outcome"
        ]
      },
      "ActivationPolicy": {
        "type": "string",
        "description": "ACTIVATION_POLICY_UNSPECIFIED: IMMEDIATE.\nAFTER_DAYS: `days` business days after the purchase.\nON_DATES: The first of `days_of_year` on or after the purchase.\nON_EVENT: When the event `event` is recorded for the member; cancelled after `days` business days.",
        "enum": [
          "ACTIVATION_POLICY_UNSPECIFIED",
          "IMMEDIATE",
          "AFTER_DAYS",
          "ON_DATES",
          "ON_EVENT"
        ]
      },
      "AdjustPointsReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance",
            "description": "As it was left; absent where a second person has to approve first."
          },
          "replayed": {
            "type": "boolean"
          },
          "approvalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Set where the adjustment waits for a second person; nothing has changed yet."
          }
        },
        "additionalProperties": false
      },
      "Approval": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/ApprovalState"
          },
          "kind": {
            "type": "string",
            "maxLength": 4096,
            "description": "ADJUSTMENT or COMPENSATION."
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "requestedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decisionReason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it was rejected."
          }
        },
        "additionalProperties": false
      },
      "ApprovalRule": {
        "type": "object",
        "description": "What takes a second person (X14).",
        "properties": {
          "adjustmentsAbove": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Adjustments and compensations of more points; 1 000 where 0."
          },
          "programmes": {
            "type": "boolean",
            "description": "Whoever wrote a programme's draft does not publish it."
          }
        },
        "additionalProperties": false
      },
      "ApprovalState": {
        "type": "string",
        "enum": [
          "APPROVAL_STATE_UNSPECIFIED",
          "APPROVAL_WAITING",
          "APPROVAL_APPROVED",
          "APPROVAL_REJECTED"
        ]
      },
      "BacktestFigures": {
        "type": "object",
        "description": "What a side would have granted: both sides are reckoned anew from the orders, with their caps, so\nthat like is compared with like. Returns, visits and events are left out of both.",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "capped": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "liabilityMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the points are worth at checkout, minor units, by the version that is tried or, on the other\nside, by the one in force today; 0 where points are no money."
          }
        },
        "additionalProperties": false
      },
      "BacktestMember": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "pointsBefore": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "pointsAfter": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "BacktestProgress": {
        "type": "object",
        "description": "One line of the stream: how far it is, and at the end the report.",
        "properties": {
          "ordersDone": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "ordersTotal": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "report": {
            "$ref": "#/components/schemas/BacktestReport"
          }
        },
        "additionalProperties": false
      },
      "BacktestReport": {
        "type": "object",
        "properties": {
          "orders": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "active": {
            "$ref": "#/components/schemas/BacktestFigures",
            "description": "By the versions that were in force when each order was paid, and by the one that is tried."
          },
          "draft": {
            "$ref": "#/components/schemas/BacktestFigures"
          },
          "membersWithMore": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "membersWithLess": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "mostAffected": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BacktestMember"
            },
            "maxItems": 1000,
            "description": "The ten whose points would change most; of equal ones those with the lowest ids."
          },
          "ordersPerSecond": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "BalanceAt": {
        "type": "object",
        "description": "A member's points as they were, reckoned from the journal.",
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "available": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "pending": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "held": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "debt": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Number of the last entry before it."
          }
        },
        "additionalProperties": false
      },
      "Benefit": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          }
        },
        "additionalProperties": false
      },
      "BonusUnit": {
        "type": "string",
        "description": "BONUS_UNIT_UNSPECIFIED: PER_ORDER.",
        "enum": [
          "BONUS_UNIT_UNSPECIFIED",
          "PER_ORDER",
          "PER_LINE",
          "PER_PIECE"
        ]
      },
      "CaptureHoldReply": {
        "type": "object",
        "properties": {
          "spendId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Names the spend where it is to be restored."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Channel": {
        "type": "string",
        "enum": [
          "CHANNEL_UNSPECIFIED",
          "IN_STORE",
          "ONLINE",
          "DELIVERY"
        ]
      },
      "CheckInReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "streak": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Days in a row, this one included."
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO, by the merchant's clock."
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether she had checked in on this business date before."
          }
        },
        "additionalProperties": false
      },
      "CheckInRequest": {
        "type": "object",
        "additionalProperties": false
      },
      "CheckInRule": {
        "type": "object",
        "description": "A visit a business day (C05).",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusEvery": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Days in a row after which the bonus comes, again and again; 0: never."
          },
          "bonusPoints": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "Combination": {
        "type": "string",
        "description": "How multipliers of different sources become one.\nCOMBINATION_UNSPECIFIED: ADDITIVE.\nADDITIVE: 1 + Σ(m − 1): the liability stays predictable.",
        "enum": [
          "COMBINATION_UNSPECIFIED",
          "ADDITIVE",
          "MULTIPLY",
          "MAX"
        ]
      },
      "ConditionProgress": {
        "type": "object",
        "properties": {
          "metric": {
            "type": "string",
            "maxLength": 4096,
            "description": "SPEND_NET."
          },
          "window": {
            "type": "string",
            "maxLength": 4096,
            "description": "CALENDAR_MONTH, CALENDAR_QUARTER, CALENDAR_YEAR, LIFETIME."
          },
          "reachedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "thresholdMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "Coupon": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "templateId": {
            "type": "string",
            "maxLength": 4096
          },
          "templateVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "state": {
            "$ref": "#/components/schemas/CouponState"
          },
          "kind": {
            "$ref": "#/components/schemas/DiscountKind"
          },
          "thresholdMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "reductionMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "issuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          },
          "lastDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "Last business date of validity, ISO."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it was issued, for example WELCOME."
          }
        },
        "additionalProperties": false
      },
      "CouponState": {
        "type": "string",
        "enum": [
          "COUPON_STATE_UNSPECIFIED",
          "ISSUED",
          "HELD",
          "USED",
          "EXPIRED"
        ]
      },
      "CreateProgrammeRequest": {
        "type": "object",
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/ProgrammeDefinition"
          },
          "note": {
            "type": "string",
            "maxLength": 4096,
            "description": "At most 256 characters."
          }
        },
        "additionalProperties": false
      },
      "CreateRewardRequest": {
        "type": "object",
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/RewardDefinition"
          },
          "stock": {
            "$ref": "#/components/schemas/RewardStock",
            "description": "No limit where absent."
          },
          "active": {
            "type": "boolean",
            "description": "Whether members can take it at once; otherwise it is a draft."
          }
        },
        "additionalProperties": false
      },
      "DecideApprovalReply": {
        "type": "object",
        "properties": {
          "approval": {
            "$ref": "#/components/schemas/Approval"
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance",
            "description": "The member's points after an approval."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "DecideRiskFlagReply": {
        "type": "object",
        "properties": {
          "flag": {
            "$ref": "#/components/schemas/RiskFlag"
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that became usable, or were taken back."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "DiscountKind": {
        "type": "string",
        "description": "FULL_REDUCTION: reduction_minor off from threshold_minor on.",
        "enum": [
          "DISCOUNT_KIND_UNSPECIFIED",
          "FULL_REDUCTION"
        ]
      },
      "EarningCaps": {
        "type": "object",
        "description": "How many earned points a member may get: purchases, visits and events together. What a cap cuts is\nrecorded, the rest is granted. 0: no cap.",
        "properties": {
          "perMonth": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "perDay": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "EndedLotRule": {
        "type": "string",
        "description": "ENDED_LOT_RULE_UNSPECIFIED: GRACE.\nGRACE: They live through `grace_days` business days more.\nFORFEIT: They come back and end at once.\nREISSUE: They live as if they were earned now.",
        "enum": [
          "ENDED_LOT_RULE_UNSPECIFIED",
          "GRACE",
          "FORFEIT",
          "REISSUE"
        ]
      },
      "EventLimit": {
        "type": "object",
        "description": "How often an event earns.",
        "properties": {
          "period": {
            "$ref": "#/components/schemas/LimitPeriod"
          },
          "times": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 or more."
          }
        },
        "additionalProperties": false
      },
      "EventRule": {
        "type": "object",
        "description": "What an event earns: a share, a survey, a top-up, an enrolment. Patron itself records SIGN_UP (with\nfacts.source and facts.storeId), BIRTHDAY and LEVEL_REACHED (facts.level) where a rule of that code\nexists; nobody else may report an event of these codes, nor of REFERRER and REFERRED, which are\nwhat the referral rule gives.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "A to Z, 0 to 9 and _; 1 to 64 characters. Unique within the programme."
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "when": {
            "description": "Facts of an event: event.amountMinor, event.channel, event.date, event.weekday, member.level,\nmember.levelRank, and what the event itself brings under facts."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Fixed points, and points for the event's amount; at least one of the two."
          },
          "rate": {
            "$ref": "#/components/schemas/PointsRate"
          },
          "limits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EventLimit"
            },
            "maxItems": 1000
          },
          "cooldownSeconds": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Seconds that must lie between two events of a member that earn; 0: none."
          },
          "outsideCaps": {
            "type": "boolean",
            "description": "Not counted towards the caps, and not cut by them."
          },
          "activation": {
            "$ref": "#/components/schemas/PointsActivation",
            "description": "The programme's where absent."
          },
          "expiry": {
            "$ref": "#/components/schemas/PointsExpiry"
          }
        },
        "additionalProperties": false
      },
      "ExpiringLot": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "The last instant is exclusive."
          },
          "lastDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "Last business date on which they can be used, ISO."
          }
        },
        "additionalProperties": false
      },
      "ExpiryRule": {
        "type": "string",
        "description": "EXPIRY_RULE_UNSPECIFIED: NONE.\nNONE: Points never end.\nROLLING: `count` units after the anchor, rounded up to the end of a period.\nCALENDAR: The first of `days_of_year` on or after the anchor.\nSLIDING: `count` units after the member's last qualifying activity.",
        "enum": [
          "EXPIRY_RULE_UNSPECIFIED",
          "NONE",
          "ROLLING",
          "CALENDAR",
          "SLIDING"
        ]
      },
      "ExplanationStep": {
        "type": "object",
        "description": "One step of a decision, for a machine and for a person.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable, for example BASE, MULTIPLIER, COMBINATION, ROUNDING, MONTHLY_CAP."
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "facts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            },
            "maxItems": 1000,
            "description": "The numbers that the text names."
          }
        },
        "additionalProperties": false
      },
      "Fact": {
        "type": "object",
        "description": "One named fact of a refusal, such as {\"available\": \"120\"}.",
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "value": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "Forecast": {
        "type": "object",
        "properties": {
          "months": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ForecastMonth"
            },
            "maxItems": 1000
          },
          "later": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Ends later, and never."
          },
          "never": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "ForecastMonth": {
        "type": "object",
        "properties": {
          "month": {
            "type": "string",
            "maxLength": 4096,
            "description": "First day, ISO."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that end in it unless they are spent before."
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "valueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What they are worth at checkout, minor units."
          }
        },
        "additionalProperties": false
      },
      "FreezePointsReply": {
        "type": "object",
        "properties": {
          "frozen": {
            "type": "boolean"
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "GetMyLevelReply": {
        "type": "object",
        "properties": {
          "level": {
            "$ref": "#/components/schemas/MemberLevel"
          },
          "progress": {
            "$ref": "#/components/schemas/LevelProgress",
            "description": "Absent at the highest level."
          },
          "benefits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Benefit"
            },
            "maxItems": 1000
          }
        },
        "additionalProperties": false
      },
      "GetMyPointsReply": {
        "type": "object",
        "properties": {
          "points": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "expiring": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExpiringLot"
            },
            "maxItems": 1000,
            "description": "Lots that expire, the next first, at most 20."
          },
          "reminder": {
            "$ref": "#/components/schemas/Text",
            "description": "What of them ends soon, by the programme's reminder days, for people; absent where nothing does."
          }
        },
        "additionalProperties": false
      },
      "GetTodayReply": {
        "type": "object",
        "properties": {
          "businessDate": {
            "type": "string",
            "maxLength": 4096
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Members at this moment."
          },
          "newMembers": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "orders": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Placed on the date, returned later or not."
          },
          "netSalesMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Less what was returned on the date, whenever it was bought (cash view); minor units."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "pointsIssued": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Usable or pending, less what returns of the date took back."
          },
          "asOf": {
            "type": "string",
            "format": "date-time",
            "description": "When the newest event that is contained happened; absent before the first."
          }
        },
        "additionalProperties": false
      },
      "IssueStaffTokenReply": {
        "type": "object",
        "properties": {
          "accessToken": {
            "type": "string",
            "maxLength": 4096
          },
          "accessTokenExpiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "role": {
            "type": "string",
            "maxLength": 4096
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether an earlier call was answered; the token is a new one all the same."
          }
        },
        "additionalProperties": false
      },
      "IssueStaffTokenRequest": {
        "type": "object",
        "properties": {
          "account": {
            "type": "string",
            "maxLength": 4096
          },
          "password": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "IssueTokensReply": {
        "type": "object",
        "properties": {
          "accessToken": {
            "type": "string",
            "maxLength": 4096
          },
          "refreshToken": {
            "type": "string",
            "maxLength": 4096
          },
          "accessTokenExpiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether an earlier call was answered; the tokens are new ones all the same."
          }
        },
        "additionalProperties": false
      },
      "IssueTokensRequest": {
        "type": "object",
        "description": "Phone and code, or a refresh token.",
        "properties": {
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "smsCode": {
            "type": "string",
            "maxLength": 4096
          },
          "refreshToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "LevelProgress": {
        "type": "object",
        "description": "How far a member is from a level.",
        "properties": {
          "nextLevel": {
            "$ref": "#/components/schemas/Text"
          },
          "nextLevelCode": {
            "type": "string",
            "maxLength": 4096
          },
          "missingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Smallest amount, over the conditions of the next level, that is still missing; minor units."
          },
          "hint": {
            "$ref": "#/components/schemas/Text",
            "description": "\"再消费 388.00 元升级银卡\""
          },
          "conditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConditionProgress"
            },
            "maxItems": 1000,
            "description": "One row a condition, so that a page can draw bars."
          }
        },
        "additionalProperties": false
      },
      "Liability": {
        "type": "object",
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time",
            "description": "When it was true."
          },
          "cohorts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LiabilityCohort"
            },
            "maxItems": 1000
          },
          "outstanding": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "valueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the outstanding points are worth at checkout, minor units; 0 where points are no money."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "breakagePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Ended of all that are no more, in thousandths, and the value less what is expected to end so."
          },
          "expectedValueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "debt": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "LiabilityCohort": {
        "type": "object",
        "description": "Points that were granted in one month, and what became of them.",
        "properties": {
          "month": {
            "type": "string",
            "maxLength": 4096,
            "description": "The first day of the month in which they were earned, ISO; empty for all earlier ones."
          },
          "granted": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "spent": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expired": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "reversed": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Taken back, repaid to a debt, corrected."
          },
          "outstanding": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Usable, held or pending."
          },
          "breakagePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of those that are no more, the ended ones in thousandths: what this cohort's breakage was."
          }
        },
        "additionalProperties": false
      },
      "LifeActivity": {
        "type": "string",
        "description": "What renews the life of points under SLIDING.",
        "enum": [
          "LIFE_ACTIVITY_UNSPECIFIED",
          "ON_EARN",
          "ON_SPEND",
          "ON_RECORDED_EVENT"
        ]
      },
      "LimitPeriod": {
        "type": "string",
        "description": "LIMIT_PERIOD_UNSPECIFIED: No limit.",
        "enum": [
          "LIMIT_PERIOD_UNSPECIFIED",
          "PER_DAY",
          "PER_WEEK",
          "PER_MONTH",
          "PER_YEAR",
          "LIFETIME"
        ]
      },
      "ListApprovalsReply": {
        "type": "object",
        "properties": {
          "approvals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Approval"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListExpiriesReply": {
        "type": "object",
        "properties": {
          "expiries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExpiringLot"
            },
            "maxItems": 1000,
            "description": "The next first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListGrantsReply": {
        "type": "object",
        "properties": {
          "grants": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PointsGrant"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListMyCouponsReply": {
        "type": "object",
        "properties": {
          "coupons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Coupon"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListMyEntriesReply": {
        "type": "object",
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PointsEntry"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty at the end."
          }
        },
        "additionalProperties": false
      },
      "ListMyRedemptionsReply": {
        "type": "object",
        "properties": {
          "redemptions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Redemption"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListMyReferralsReply": {
        "type": "object",
        "properties": {
          "referrals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Referral"
            },
            "maxItems": 1000,
            "description": "Newest first. Who the friends are is not said."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListProgrammesReply": {
        "type": "object",
        "properties": {
          "programmes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Programme"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListRewardsReply": {
        "type": "object",
        "properties": {
          "rewards": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Reward"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListRiskFlagsReply": {
        "type": "object",
        "properties": {
          "flags": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RiskFlag"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "Member": {
        "type": "object",
        "description": "A member as staff, terminals and she herself see her: names and phone are always masked.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "cardNumber": {
            "type": "string",
            "maxLength": 4096,
            "description": "16 digits, the last a Luhn check digit."
          },
          "nickname": {
            "type": "string",
            "maxLength": 4096,
            "description": "Masked, for example 张*."
          },
          "phone": {
            "type": "string",
            "maxLength": 4096,
            "description": "Masked, for example 138****5678; empty for a member without phone."
          },
          "state": {
            "$ref": "#/components/schemas/MemberState"
          },
          "level": {
            "$ref": "#/components/schemas/MemberLevel"
          },
          "registeredAt": {
            "type": "string",
            "format": "date-time"
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO date, or empty. Present only in the member's own profile."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Store where the member enrolled, or empty."
          }
        },
        "additionalProperties": false
      },
      "MemberFacts": {
        "type": "object",
        "description": "What other services need to know of a member before they decide.",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/MemberState"
          },
          "levelCode": {
            "type": "string",
            "maxLength": 4096
          },
          "levelRank": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "levelSchemeVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "earningBlocked": {
            "type": "boolean"
          },
          "spendingBlocked": {
            "type": "boolean"
          },
          "version": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Version of these facts; it rises with every change of the member."
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "MM-DD, never with the year: told with the member's registration and her updates only. Empty where\nshe gave none, and wherever it is not told: who keeps it keeps what it has."
          }
        },
        "additionalProperties": false
      },
      "MemberLevel": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable within the scheme, for example silver."
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "rank": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "0 for the base level, then upwards."
          },
          "validUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive end of validity; absent where the level does not end."
          },
          "schemeVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Version of the level scheme that decided it."
          }
        },
        "additionalProperties": false
      },
      "MemberState": {
        "type": "string",
        "enum": [
          "MEMBER_STATE_UNSPECIFIED",
          "ACTIVE",
          "BLOCKED",
          "ANONYMISED"
        ]
      },
      "MultiplierSource": {
        "type": "string",
        "description": "Where a multiplier comes from. Of several of one source the highest counts; those of different\nsources are combined.\nITEM: Of what was bought: an article, a category, a new set meal.\nQUANTITY: How many of one article were bought; such an order is reckoned anew when a part is returned.",
        "enum": [
          "MULTIPLIER_SOURCE_UNSPECIFIED",
          "ITEM",
          "QUANTITY",
          "WEEKDAY",
          "FESTIVAL",
          "BIRTHDAY",
          "LEVEL",
          "CAMPAIGN"
        ]
      },
      "Order": {
        "type": "object",
        "description": "An order as it is kept.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO date by the store's clock, decided once when the order came in."
          },
          "payableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Sum of the lines, minor units."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "channel": {
            "$ref": "#/components/schemas/Channel"
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "table": {
            "type": "string",
            "maxLength": 4096
          },
          "covers": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096
          },
          "paidAt": {
            "type": "string",
            "format": "date-time"
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PricedLine"
            },
            "maxItems": 1000
          },
          "tenders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tender"
            },
            "maxItems": 1000
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "As the order was placed; what returns took back stands in their answers."
          },
          "refundedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was returned of the lines in all, minor units; in the answer of Get only."
          }
        },
        "additionalProperties": false
      },
      "OrderLine": {
        "type": "object",
        "description": "A line is quantity x unit_price_minor, or amount_minor for the whole line: exactly one is given.",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "category": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 to 100 000."
          },
          "unitPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units for the whole line, 0 or more."
          }
        },
        "additionalProperties": false,
        "not": {
          "anyOf": [
            {
              "required": [
                "unitPriceMinor",
                "amountMinor"
              ]
            }
          ]
        }
      },
      "PeriodEnd": {
        "type": "string",
        "description": "PERIOD_END_UNSPECIFIED: Not rounded.",
        "enum": [
          "PERIOD_END_UNSPECIFIED",
          "END_OF_MONTH",
          "END_OF_QUARTER",
          "END_OF_HALF",
          "END_OF_YEAR"
        ]
      },
      "PlaceHoldReply": {
        "type": "object",
        "properties": {
          "hold": {
            "$ref": "#/components/schemas/PointsHold"
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PlaceHoldRequest": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "ttlSeconds": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 to 86 400; 900 where 0."
          }
        },
        "additionalProperties": false
      },
      "PlaceOrderReply": {
        "type": "object",
        "properties": {
          "order": {
            "$ref": "#/components/schemas/Order"
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000,
            "description": "Why this many points, step by step."
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether this is the stored answer of an earlier call."
          }
        },
        "additionalProperties": false
      },
      "PlaceOrderRequest": {
        "type": "object",
        "properties": {
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "channel": {
            "$ref": "#/components/schemas/Channel",
            "description": "IN_STORE where absent."
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "table": {
            "type": "string",
            "maxLength": 4096
          },
          "covers": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The caller's number of the order; unique per merchant, store and channel. 1 to 64 characters."
          },
          "paidAt": {
            "type": "string",
            "format": "date-time",
            "description": "At most 5 minutes ahead and 30 days back."
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderLine"
            },
            "maxItems": 1000,
            "description": "1 to 1 000."
          },
          "tenders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tender"
            },
            "maxItems": 1000,
            "description": "Their sum is the sum of the lines. 1 to 20."
          }
        },
        "additionalProperties": false
      },
      "PointsActivation": {
        "type": "object",
        "description": "When points become usable; until then they are pending.",
        "properties": {
          "policy": {
            "$ref": "#/components/schemas/ActivationPolicy"
          },
          "days": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "daysOfYear": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "MM-DD."
          },
          "event": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "PointsAsMoney": {
        "type": "object",
        "description": "Points as money at checkout (C18): `points` are worth `value_minor`.",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "0: points are no money here."
          },
          "valueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "step": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points are used in steps of so many; `points` where 0."
          },
          "maxSharePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of what is payable at most so many thousandths; 1 000 where 0."
          }
        },
        "additionalProperties": false
      },
      "PointsBalance": {
        "type": "object",
        "description": "A member's points at an instant.",
        "properties": {
          "available": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that can be spent now."
          },
          "pending": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points granted but not yet usable."
          },
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Number of the member's last ledger entry: the version of this balance."
          },
          "debt": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points owed after returns; while above 0, available is 0."
          }
        },
        "additionalProperties": false
      },
      "PointsEntry": {
        "type": "object",
        "description": "One row of a statement.",
        "properties": {
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "type": {
            "type": "string",
            "maxLength": 4096,
            "description": "EARN, AWARD, OPENING, ACTIVATE, CANCEL, LAPSE, SPEND, RESTORE, EXPIRE, HOLD, RELEASE, CLAWBACK,\nDEBT, DEBT_REPAYMENT, TRANSFER_OUT, TRANSFER_IN, ADJUST, FREEZE or UNFREEZE."
          },
          "delta": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balanceAfter": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time"
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096
          },
          "sourceType": {
            "type": "string",
            "maxLength": 4096,
            "description": "What it was for, for example ORDER, REFUND, EVENT or SPEND; `source_id` names the one."
          },
          "sourceId": {
            "type": "string",
            "maxLength": 4096
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000
          }
        },
        "additionalProperties": false
      },
      "PointsExpiry": {
        "type": "object",
        "description": "When points end. \"This year's points end with next year\": ROLLING, 1 YEAR, END_OF_YEAR.",
        "properties": {
          "rule": {
            "$ref": "#/components/schemas/ExpiryRule"
          },
          "count": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "unit": {
            "$ref": "#/components/schemas/TimeUnit"
          },
          "rounding": {
            "$ref": "#/components/schemas/PeriodEnd"
          },
          "daysOfYear": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "MM-DD."
          },
          "renewedBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LifeActivity"
            },
            "maxItems": 1000
          },
          "fromEarning": {
            "type": "boolean",
            "description": "Counts from the purchase; otherwise from the day on which the points become usable."
          }
        },
        "additionalProperties": false
      },
      "PointsGrant": {
        "type": "object",
        "description": "A grant as staff sees it: a lot of points with one life.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "granted": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "remaining": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What can still be spent of it."
          },
          "held": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "state": {
            "type": "string",
            "maxLength": 4096,
            "description": "PENDING, ACTIVE, CLOSED or CANCELLED."
          },
          "earnedAt": {
            "type": "string",
            "format": "date-time"
          },
          "activatesAt": {
            "type": "string",
            "format": "date-time",
            "description": "When a pending grant becomes usable by itself."
          },
          "awaitedEvent": {
            "type": "string",
            "maxLength": 4096,
            "description": "The event that makes a pending grant usable."
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; of a grant that awaits an event, when it is cancelled."
          },
          "sourceType": {
            "type": "string",
            "maxLength": 4096
          },
          "sourceId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "PointsHold": {
        "type": "object",
        "description": "Points set aside for a checkout. They count as spent until the hold is voided or out of time.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive: at this instant the points are free again."
          }
        },
        "additionalProperties": false
      },
      "PointsMultiplier": {
        "type": "object",
        "description": "A condition is JSON: {\"all\": […]}, {\"any\": […]}, {\"not\": …} over tests such as\n{\"fact\": \"line.category\", \"op\": \"in\", \"value\": [\"cocktail\", \"whisky\"]}, with the operators =, !=,\n<, <=, >, >=, in, notIn. A fact that is not known makes its test fail.\n\nFacts of a purchase: order.amountMinor, order.channel, order.storeId, order.date, order.weekday,\norder.monthDay (MM-DD), order.hour (0 to 23, by the store's clock), member.level, member.levelRank,\nmember.birthdayDay, member.birthdayWeek, member.birthdayMonth; of each of its lines: line.sku,\nline.category, line.quantity (of the article in the whole order), line.amountMinor.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable within the programme; 1 to 64 characters."
          },
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "As the explanation of a purchase calls it."
          },
          "source": {
            "$ref": "#/components/schemas/MultiplierSource"
          },
          "when": {
            "description": "Applies always where absent."
          },
          "factor": {
            "type": "string",
            "maxLength": 4096,
            "description": "A decimal such as 1.5; 0 to 1 000."
          }
        },
        "additionalProperties": false
      },
      "PointsRate": {
        "type": "object",
        "description": "Points for money: `points` for every `per_minor` minor units.",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "0 or more."
          },
          "perMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          }
        },
        "additionalProperties": false
      },
      "PointsSummary": {
        "type": "object",
        "description": "A month of points, for the merchant who tunes her rules (C26).",
        "properties": {
          "month": {
            "type": "string",
            "maxLength": 4096
          },
          "opening": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "issued": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "used": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expired": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "clawedBack": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "adjusted": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "closing": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "redemptionRatePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "used / (opening + issued), and used / issued, in thousandths."
          },
          "redemptionRateIssuedPermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "hints": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Text"
            },
            "maxItems": 1000,
            "description": "What to think about; empty while nothing is remarkable."
          }
        },
        "additionalProperties": false
      },
      "PreviewEarningReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "capped": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Cut by the caps."
          },
          "linePoints": {
            "type": "array",
            "items": {
              "type": [
                "string",
                "integer"
              ],
              "format": "int64",
              "pattern": "^(0|-?[1-9][0-9]{0,18})$",
              "minimum": -9223372036854775808,
              "maximum": 9223372036854775807
            },
            "maxItems": 1000
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000
          },
          "programmeId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "PreviewEarningRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "channel": {
            "$ref": "#/components/schemas/Channel"
          },
          "paidAt": {
            "type": "string",
            "format": "date-time",
            "description": "Now where absent; as Orders/Place has it, but any time for staff."
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderLine"
            },
            "maxItems": 1000
          },
          "programmeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "A version to try; the one in force where empty. Drafts are shown to staff only."
          }
        },
        "additionalProperties": false
      },
      "PreviewRedemptionReply": {
        "type": "object",
        "properties": {
          "possible": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why not: the key of the refusal that a redemption would get, with its numbers."
          },
          "details": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            },
            "maxItems": 1000
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "availableAfter": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What would be left."
          }
        },
        "additionalProperties": false
      },
      "PreviewRedemptionRequest": {
        "type": "object",
        "properties": {
          "rewardId": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 where 0."
          }
        },
        "additionalProperties": false
      },
      "PricedLine": {
        "type": "object",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "category": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "The line's share of the points of the order."
          },
          "returnedQuantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was returned of it so far; in the answer of Get only."
          },
          "returnedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "Programme": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "The version's number, from 1; it stands in every decision made with it."
          },
          "state": {
            "$ref": "#/components/schemas/ProgrammeState"
          },
          "definition": {
            "$ref": "#/components/schemas/ProgrammeDefinition"
          },
          "note": {
            "type": "string",
            "maxLength": 4096,
            "description": "What the version is for, in the merchant's words."
          },
          "author": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who wrote the draft as it stands: whoever changed it last."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "activeFrom": {
            "type": "string",
            "format": "date-time"
          },
          "activeUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; absent while no later version is published."
          },
          "publisher": {
            "type": "string",
            "maxLength": 4096
          },
          "revision": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change of a draft."
          }
        },
        "additionalProperties": false
      },
      "ProgrammeDefinition": {
        "type": "object",
        "properties": {
          "rate": {
            "$ref": "#/components/schemas/PointsRate"
          },
          "multipliers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PointsMultiplier"
            },
            "maxItems": 1000
          },
          "combination": {
            "$ref": "#/components/schemas/Combination"
          },
          "multiplierCeiling": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of all multipliers together; a decimal, none where empty."
          },
          "excluded": {
            "description": "Lines that earn nothing, for example vouchers and tobacco."
          },
          "bonuses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PurchaseBonus"
            },
            "maxItems": 1000
          },
          "caps": {
            "$ref": "#/components/schemas/EarningCaps"
          },
          "activation": {
            "$ref": "#/components/schemas/PointsActivation"
          },
          "expiry": {
            "$ref": "#/components/schemas/PointsExpiry"
          },
          "checkIn": {
            "$ref": "#/components/schemas/CheckInRule",
            "description": "Visits earn nothing where absent."
          },
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EventRule"
            },
            "maxItems": 1000
          },
          "referral": {
            "$ref": "#/components/schemas/ReferralRule"
          },
          "transfer": {
            "$ref": "#/components/schemas/TransferRule"
          },
          "returns": {
            "$ref": "#/components/schemas/ReturnRule"
          },
          "restoring": {
            "$ref": "#/components/schemas/RestoreRule"
          },
          "money": {
            "$ref": "#/components/schemas/PointsAsMoney"
          },
          "risk": {
            "$ref": "#/components/schemas/RiskRule"
          },
          "approvals": {
            "$ref": "#/components/schemas/ApprovalRule"
          },
          "reminderDays": {
            "type": "array",
            "items": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "maxItems": 1000,
            "description": "Days before points end on which the member is told; 30, 7 and 1 where empty."
          },
          "compensationPoints": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points for a complaint, where the staff names no other number; 50 where 0."
          }
        },
        "additionalProperties": false
      },
      "ProgrammeReply": {
        "type": "object",
        "properties": {
          "programme": {
            "$ref": "#/components/schemas/Programme"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ProgrammeState": {
        "type": "string",
        "description": "A version is written as a draft, published once with an instant from which it holds, and archived\nwhen the next one begins, or when the merchant ends it. A published version never changes.",
        "enum": [
          "PROGRAMME_STATE_UNSPECIFIED",
          "PROGRAMME_DRAFT",
          "PROGRAMME_ACTIVE",
          "PROGRAMME_ARCHIVED"
        ]
      },
      "PurchaseBonus": {
        "type": "object",
        "description": "Points beside those for the amount, for example 30 for a new set meal.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "when": {},
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "per": {
            "$ref": "#/components/schemas/BonusUnit"
          }
        },
        "additionalProperties": false
      },
      "RecordEventReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "capped": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Cut by the caps."
          },
          "pending": {
            "type": "boolean",
            "description": "Whether the points are not usable yet."
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RecordEventRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "A rule's code of the programme, for example SHARE, SURVEY, TOP_UP."
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The caller's number of the event; earns once per merchant and code. 1 to 64 characters."
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time",
            "description": "Now where absent; as far back as an order may lie."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "For rules with a rate; minor units."
          },
          "channel": {
            "$ref": "#/components/schemas/Channel"
          },
          "facts": {
            "description": "Plain names with texts, whole numbers or truth values, for conditions: {\"course\": \"latte-art\"}."
          }
        },
        "additionalProperties": false
      },
      "RedeemRequest": {
        "type": "object",
        "properties": {
          "rewardId": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 to 100; 1 where 0."
          }
        },
        "additionalProperties": false
      },
      "Redemption": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/RedemptionState"
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "rewardId": {
            "type": "string",
            "maxLength": 4096
          },
          "rewardName": {
            "$ref": "#/components/schemas/Text"
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Due at the till."
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "16 letters and digits; the member shows it, as text or QR. Staff and tills do not see it."
          },
          "issuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          },
          "redeemedAt": {
            "type": "string",
            "format": "date-time"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "RedemptionReply": {
        "type": "object",
        "properties": {
          "redemption": {
            "$ref": "#/components/schemas/Redemption"
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance",
            "description": "As the call left it; absent after a scan, which moves no points."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RedemptionState": {
        "type": "string",
        "description": "ISSUED: The points are taken, the code is good.\nREDEEMED: Handed over at a till.\nCANCELLED: Given back before it was used.\nEXPIRED: Nobody used it in time.\nREFUNDED: Given back after it was used.",
        "enum": [
          "REDEMPTION_STATE_UNSPECIFIED",
          "ISSUED",
          "REDEEMED",
          "CANCELLED",
          "EXPIRED",
          "REFUNDED"
        ]
      },
      "Referral": {
        "type": "object",
        "properties": {
          "state": {
            "$ref": "#/components/schemas/ReferralState"
          },
          "registeredAt": {
            "type": "string",
            "format": "date-time"
          },
          "qualifiedAt": {
            "type": "string",
            "format": "date-time"
          },
          "rewardedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the points become usable."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "ReferralRule": {
        "type": "object",
        "description": "Who brings a friend (C06, C07). Both grants are pending through the hold window, and are cancelled\nwhen the friend's order is returned in it.",
        "properties": {
          "referrerPoints": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "friendPoints": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "trigger": {
            "$ref": "#/components/schemas/ReferralTrigger"
          },
          "minOrderMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Least amount of the friend's first order, minor units."
          },
          "holdDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days that the grants are held; 7 where 0."
          },
          "maxPer30Days": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Friends who count for one referrer in 30 days; 0: any number."
          }
        },
        "additionalProperties": false
      },
      "ReferralState": {
        "type": "string",
        "description": "REFERRAL_REGISTERED: The friend has enrolled; what qualifies is still to come.\nREFERRAL_QUALIFIED: Both have their points, pending through the hold window.\nREFERRAL_REWARDED: The points are usable.\nREFERRAL_CANCELLED: The order that qualified was returned in the window, or the referrer had too many friends.",
        "enum": [
          "REFERRAL_STATE_UNSPECIFIED",
          "REFERRAL_REGISTERED",
          "REFERRAL_QUALIFIED",
          "REFERRAL_REWARDED",
          "REFERRAL_CANCELLED"
        ]
      },
      "ReferralTrigger": {
        "type": "string",
        "description": "REFERRAL_TRIGGER_UNSPECIFIED: FIRST_ORDER.",
        "enum": [
          "REFERRAL_TRIGGER_UNSPECIFIED",
          "FIRST_ORDER",
          "REGISTRATION"
        ]
      },
      "RefundOrderReply": {
        "type": "object",
        "properties": {
          "refundId": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What is to be paid back, before what `cash_charge_minor` keeps."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RefundedLine"
            },
            "maxItems": 1000
          },
          "pointsClawedBack": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points of the order that this return takes back."
          },
          "pointsExpired": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of them, those that had ended already and count as returned."
          },
          "pointsOwed": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of them, those that the member owes now."
          },
          "pointsUncollected": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of them, those that nobody pays: written off."
          },
          "pointsCharged": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of them, those that the cash refund is less for, and by how much."
          },
          "cashChargeMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RefundedLine": {
        "type": "object",
        "properties": {
          "line": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "RegisterReply": {
        "type": "object",
        "properties": {
          "member": {
            "$ref": "#/components/schemas/Member"
          },
          "accessToken": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty for an enrolment at a till."
          },
          "refreshToken": {
            "type": "string",
            "maxLength": 4096
          },
          "accessTokenExpiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether an earlier call registered the member; the tokens are new ones all the same."
          }
        },
        "additionalProperties": false
      },
      "RegisterRequest": {
        "type": "object",
        "description": "Registration by a mini-program (phone, code and device) or enrolment at a till (phone, code, store,\nterminal and staff).",
        "properties": {
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "smsCode": {
            "type": "string",
            "maxLength": 4096
          },
          "deviceId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Mini-program only."
          },
          "nickname": {
            "type": "string",
            "maxLength": 4096
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO date, or empty."
          },
          "referralCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "Card number of the member who invited; optional."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Till only."
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "RestoreRule": {
        "type": "object",
        "description": "What becomes of spent points that come back when their lot has ended.",
        "properties": {
          "rule": {
            "$ref": "#/components/schemas/EndedLotRule"
          },
          "graceDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "7 where 0."
          }
        },
        "additionalProperties": false
      },
      "RestoreSpendReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that came back, to the lots that they had come from."
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ReturnMode": {
        "type": "string",
        "description": "RETURN_MODE_UNSPECIFIED: PROPORTIONAL.\nPROPORTIONAL: The returned share of each line's points.\nREEVALUATE: What the order would have earned without what was returned, by the same version.",
        "enum": [
          "RETURN_MODE_UNSPECIFIED",
          "PROPORTIONAL",
          "REEVALUATE"
        ]
      },
      "ReturnRule": {
        "type": "object",
        "description": "How the points of a returned order are taken back.",
        "properties": {
          "mode": {
            "$ref": "#/components/schemas/ReturnMode"
          },
          "shortfall": {
            "$ref": "#/components/schemas/Shortfall"
          }
        },
        "additionalProperties": false
      },
      "ReturnedLine": {
        "type": "object",
        "description": "What is returned of one line: so many pieces, or an amount of it.",
        "properties": {
          "line": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Number of the order's line, from 1."
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units."
          }
        },
        "additionalProperties": false,
        "not": {
          "anyOf": [
            {
              "required": [
                "quantity",
                "amountMinor"
              ]
            }
          ]
        }
      },
      "Reward": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/RewardState"
          },
          "definition": {
            "$ref": "#/components/schemas/RewardDefinition"
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change of the definition; redemptions keep the one that they were made by."
          },
          "stock": {
            "$ref": "#/components/schemas/RewardStock",
            "description": "Pieces that there are in all; absent where there is no limit."
          }
        },
        "additionalProperties": false
      },
      "RewardDefinition": {
        "type": "object",
        "description": "What a reward takes and gives.",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 128 characters each."
          },
          "description": {
            "$ref": "#/components/schemas/Text",
            "description": "At most 1 024 characters each."
          },
          "kind": {
            "$ref": "#/components/schemas/RewardKind"
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Beside the points, paid at the till (C19); minor units."
          },
          "memberLimit": {
            "$ref": "#/components/schemas/EventLimit",
            "description": "Pieces that one member may take in the period; no limit where times is 0."
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "From when to when it can be taken; open where absent. The end is exclusive."
          },
          "until": {
            "type": "string",
            "format": "date-time"
          },
          "storeIds": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Stores where its code is good; all where empty."
          },
          "when": {
            "description": "Facts: member.level, member.levelRank, member.birthdayDay, member.birthdayWeek,\nmember.birthdayMonth."
          },
          "codeDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days through which a code is good; 30 where 0."
          },
          "forfeits": {
            "type": "boolean",
            "description": "Points of a code that nobody used in time do not come back."
          }
        },
        "additionalProperties": false
      },
      "RewardKind": {
        "type": "string",
        "description": "What a reward is, for lists and reports.\nREWARD_KIND_UNSPECIFIED: GOODS.\nDISH: A cocktail, a dish, an upgrade of one.\nSERVICE: Priority booking, a driver.",
        "enum": [
          "REWARD_KIND_UNSPECIFIED",
          "GOODS",
          "DISH",
          "SERVICE",
          "COUPON",
          "ADMISSION"
        ]
      },
      "RewardReply": {
        "type": "object",
        "properties": {
          "reward": {
            "$ref": "#/components/schemas/Reward"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RewardState": {
        "type": "string",
        "enum": [
          "REWARD_STATE_UNSPECIFIED",
          "REWARD_DRAFT",
          "REWARD_ACTIVE",
          "REWARD_PAUSED",
          "REWARD_ARCHIVED"
        ]
      },
      "RewardStock": {
        "type": "object",
        "properties": {
          "total": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "taken": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Taken, and not given back."
          }
        },
        "additionalProperties": false
      },
      "RiskAction": {
        "type": "string",
        "description": "RISK_ACTION_UNSPECIFIED: ALERT.\nHOLD_NEW: Further points that no purchase explains are pending until somebody has looked.",
        "enum": [
          "RISK_ACTION_UNSPECIFIED",
          "ALERT",
          "HOLD_NEW"
        ]
      },
      "RiskFlag": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "kind": {
            "type": "string",
            "maxLength": 4096,
            "description": "POINTS_SPIKE."
          },
          "state": {
            "$ref": "#/components/schemas/RiskFlagState"
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that the member got on that date when it was raised."
          },
          "holds": {
            "type": "boolean",
            "description": "Whether later points that no purchase explains are held."
          },
          "raisedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "RiskFlagState": {
        "type": "string",
        "description": "RISK_RELEASED: Nothing was wrong: what was held is usable.\nRISK_CONFIRMED: Something was: what was held is taken back.",
        "enum": [
          "RISK_FLAG_STATE_UNSPECIFIED",
          "RISK_OPEN",
          "RISK_RELEASED",
          "RISK_CONFIRMED"
        ]
      },
      "RiskRule": {
        "type": "object",
        "description": "Many points in a business day (C11).",
        "properties": {
          "pointsPerDay": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 000 where 0."
          },
          "action": {
            "$ref": "#/components/schemas/RiskAction"
          },
          "holdPurchasesFactor": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "From so many times the limit on purchases are held too; 0: never."
          }
        },
        "additionalProperties": false
      },
      "ScanCodeRequest": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was paid at the till; it is what is due."
          }
        },
        "additionalProperties": false
      },
      "SearchMembersReply": {
        "type": "object",
        "properties": {
          "members": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Member"
            },
            "maxItems": 1000,
            "description": "Empty or one: card numbers and phones are unique within a merchant."
          }
        },
        "additionalProperties": false
      },
      "SearchMembersRequest": {
        "type": "object",
        "description": "One of the two.",
        "properties": {
          "cardNumber": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "SendSmsCodeReply": {
        "type": "object",
        "properties": {
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "retryAfterSeconds": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Seconds until another code may be asked for."
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "The code itself, in the sandbox merchant only; otherwise empty."
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether this is the stored answer of an earlier call."
          }
        },
        "additionalProperties": false
      },
      "SendSmsCodeRequest": {
        "type": "object",
        "properties": {
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "purpose": {
            "$ref": "#/components/schemas/SmsPurpose"
          },
          "clientAddress": {
            "type": "string",
            "maxLength": 4096,
            "description": "Address of the end user as the caller's back end sees it; counted against abuse. Optional."
          },
          "deviceId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Device of the end user; counted against abuse. Optional."
          }
        },
        "additionalProperties": false
      },
      "SetBlocksReply": {
        "type": "object",
        "properties": {
          "facts": {
            "$ref": "#/components/schemas/MemberFacts"
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether this is the stored answer of an earlier call."
          }
        },
        "additionalProperties": false
      },
      "SettleGrantReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that became usable, or that were taken back."
          },
          "uncollected": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that could not be taken back: written off, or to be charged in cash."
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Shortfall": {
        "type": "string",
        "description": "SHORTFALL_UNSPECIFIED: DEBT.\nDEBT: Owed: nothing can be spent until later points have repaid it.\nCLAMP: Written off; the books keep how many.\nCHARGE_CASH: The cash refund is less by their value.\nBLOCK: The return is refused.",
        "enum": [
          "SHORTFALL_UNSPECIFIED",
          "DEBT",
          "CLAMP",
          "CHARGE_CASH",
          "BLOCK"
        ]
      },
      "SmsPurpose": {
        "type": "string",
        "description": "What an SMS code is asked for. A code is good for the purpose that it was asked for only.",
        "enum": [
          "SMS_PURPOSE_UNSPECIFIED",
          "REGISTER",
          "LOG_IN"
        ]
      },
      "SpendReply": {
        "type": "object",
        "properties": {
          "spendId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Names the spend where it is to be restored."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "SpendRequest": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "What for, as the statement shows it; at most 128 characters."
          }
        },
        "additionalProperties": false
      },
      "Tender": {
        "type": "object",
        "properties": {
          "type": {
            "$ref": "#/components/schemas/TenderType"
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          }
        },
        "additionalProperties": false
      },
      "TenderType": {
        "type": "string",
        "enum": [
          "TENDER_TYPE_UNSPECIFIED",
          "CASH",
          "CARD",
          "WECHAT_PAY",
          "ALIPAY",
          "STORED_VALUE",
          "PUNCH_CARD",
          "VOUCHER",
          "PLATFORM",
          "OTHER"
        ]
      },
      "Text": {
        "type": "object",
        "description": "A text for people in the two languages of Patron.",
        "properties": {
          "zh": {
            "type": "string",
            "maxLength": 4096
          },
          "en": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "TimeUnit": {
        "type": "string",
        "enum": [
          "TIME_UNIT_UNSPECIFIED",
          "DAY",
          "MONTH",
          "YEAR"
        ]
      },
      "TransferPointsReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "TransferPointsRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names who receives."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "message": {
            "type": "string",
            "maxLength": 4096,
            "description": "At most 128 characters."
          }
        },
        "additionalProperties": false
      },
      "TransferRule": {
        "type": "object",
        "description": "Gifts from member to member (X11). 0: no limit.",
        "properties": {
          "allowed": {
            "type": "boolean"
          },
          "maxPerTransfer": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "maxPerDay": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "maxPerMonth": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "maxTimesPerDay": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "additionalProperties": false
      },
      "VoidHoldReply": {
        "type": "object",
        "properties": {
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      }
    }
  }
}
"""#
}
