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
      "name": "Orders"
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
        "summary": "A visit a day earns 5 points, and 20 more on every seventh day in a row.",
        "description": "A visit a day earns 5 points, and 20 more on every seventh day in a row. The second call of a\nbusiness date gives the answer of the first. Errors: EARNING_BLOCKED.",
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
    "/v1/members/{member_id}/points:adjust": {
      "post": {
        "operationId": "Wallet.Adjust",
        "tags": [
          "Wallet"
        ],
        "summary": "Staff grants or deducts points by hand, with a reason.",
        "description": "Staff grants or deducts points by hand, with a reason.\n\nErrors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS, ADJUSTMENT_TOO_LARGE.",
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
    "/v1/points/spends/{spend_id}:restore": {
      "post": {
        "operationId": "Wallet.RestoreSpend",
        "tags": [
          "Wallet"
        ],
        "summary": "Gives spent points back to the lots that they came from, with the life that those have; where a lot has ended meanwhile, its part lives through the next seven business days.",
        "description": "Gives spent points back to the lots that they came from, with the life that those have; where a\nlot has ended meanwhile, its part lives through the next seven business days.\n\nErrors: SPEND_NOT_FOUND, RESTORE_EXCEEDS_SPENT.",
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
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
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
      "DiscountKind": {
        "type": "string",
        "description": "FULL_REDUCTION: reduction_minor off from threshold_minor on.",
        "enum": [
          "DISCOUNT_KIND_UNSPECIFIED",
          "FULL_REDUCTION"
        ]
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
      "ExplanationStep": {
        "type": "object",
        "description": "One step of a decision, for a machine and for a person.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable, for example BASE, CATEGORY_MULTIPLIER, WEEKDAY_MULTIPLIER, ROUNDING, MONTHLY_CAP."
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
            "maximum": 9223372036854775807
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
            "description": "Net of refunds, minor units."
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
            "maximum": 9223372036854775807
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
            "maximum": 9223372036854775807
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
            "description": "EARN, later also SPEND, EXPIRE, CLAWBACK …"
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
            "description": "ORDER."
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
