// A Go client that calls our server. Each check prints "ok NAME" or "failed NAME: WHY".
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/containerd/ttrpc"
	"github.com/gogo/protobuf/proto"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	health "grpc/health/v1"
	"patron/interop"
)

type check struct {
	name string
	run  func(context.Context, *ttrpc.Client) error
}

func expectCode(err error, code codes.Code, message string) error {
	got, ok := status.FromError(err)
	if !ok || got.Code() != code || (message != "" && got.Message() != message) {
		return fmt.Errorf("%v, expected %v %q", err, code, message)
	}
	return nil
}

func echo(ctx context.Context, client *ttrpc.Client, request *interop.EchoMessage) error {
	reply, err := interop.NewEchoClient(client).Echo(ctx, request)
	if err != nil {
		return err
	}
	if !proto.Equal(reply, request) {
		return fmt.Errorf("%v came back as %v", request, reply)
	}
	return nil
}

var checks = []check{
	{"echo", func(ctx context.Context, client *ttrpc.Client) error {
		return echo(ctx, client, &interop.EchoMessage{
			OrderId: "o-1", MemberId: "会员", AmountMinor: -5, Points: 1 << 60})
	}},
	{"an empty message", func(ctx context.Context, client *ttrpc.Client) error {
		return echo(ctx, client, &interop.EchoMessage{})
	}},
	{"a message just under the limit", func(ctx context.Context, client *ttrpc.Client) error {
		return echo(ctx, client, &interop.EchoMessage{OrderId: strings.Repeat("x", 1<<20-100)})
	}},
	{"a message over the limit", func(ctx context.Context, client *ttrpc.Client) error {
		err := echo(ctx, client, &interop.EchoMessage{OrderId: strings.Repeat("x", 2<<20)})
		return expectCode(err, codes.ResourceExhausted, "")
	}},
	{"the connection lives on after it", func(ctx context.Context, client *ttrpc.Client) error {
		return echo(ctx, client, &interop.EchoMessage{OrderId: "after"})
	}},
	{"a refusal with its message", func(ctx context.Context, client *ttrpc.Client) error {
		err := echo(ctx, client, &interop.EchoMessage{
			OrderId: "refuse", AmountMinor: int64(codes.FailedPrecondition), MemberId: "不行"})
		return expectCode(err, codes.FailedPrecondition, "不行")
	}},
	{"an internal error without its text", func(ctx context.Context, client *ttrpc.Client) error {
		err := echo(ctx, client, &interop.EchoMessage{OrderId: "fail"})
		return expectCode(err, codes.Internal, "internal error")
	}},
	{"an unknown method", func(ctx context.Context, client *ttrpc.Client) error {
		message := &interop.EchoMessage{}
		err := client.Call(ctx, "patron.interop.v1.Echo", "Missing", message, message)
		return expectCode(err, codes.Unimplemented, "")
	}},
	{"an unknown service", func(ctx context.Context, client *ttrpc.Client) error {
		message := &interop.EchoMessage{}
		err := client.Call(ctx, "patron.interop.v1.Missing", "Echo", message, message)
		return expectCode(err, codes.Unimplemented, "")
	}},
	{"metadata", func(ctx context.Context, client *ttrpc.Client) error {
		md := ttrpc.MD{}
		md.Set("request-id", "r-17")
		reply, err := interop.NewEchoClient(client).Echo(
			ttrpc.WithMetadata(ctx, md), &interop.EchoMessage{OrderId: "metadata:request-id"})
		if err == nil && reply.MemberId != "r-17" {
			err = fmt.Errorf("the server saw %q", reply.MemberId)
		}
		return err
	}},
	{"the deadline", func(ctx context.Context, client *ttrpc.Client) error {
		ctx, cancel := context.WithTimeout(ctx, 4*time.Second)
		defer cancel()
		reply, err := interop.NewEchoClient(client).Echo(
			ctx, &interop.EchoMessage{OrderId: "deadline"})
		if err == nil && (reply.AmountMinor < 3000 || reply.AmountMinor > 4000) {
			err = fmt.Errorf("the server has %d ms", reply.AmountMinor)
		}
		return err
	}},
	{"no deadline", func(_ context.Context, client *ttrpc.Client) error {
		return echo(context.Background(), client, &interop.EchoMessage{OrderId: "x"})
	}},
	{"many at once", func(ctx context.Context, client *ttrpc.Client) error {
		errors := make(chan error, 500)
		var workers sync.WaitGroup
		for worker := 0; worker < 500; worker++ {
			workers.Add(1)
			go func(worker int) {
				defer workers.Done()
				for call := 0; call < 20; call++ {
					errors <- echo(ctx, client, &interop.EchoMessage{
						OrderId: "many", AmountMinor: int64(worker), Points: int64(call)})
				}
			}(worker)
		}
		go func() { workers.Wait(); close(errors) }()
		var first error
		for err := range errors {
			if err != nil && first == nil {
				first = err
			}
		}
		return first
	}},
	{"health", func(ctx context.Context, client *ttrpc.Client) error {
		reply, err := health.NewHealthClient(client).Check(ctx, &health.HealthCheckRequest{})
		if err == nil && reply.Status != health.HealthCheckResponse_SERVING {
			err = fmt.Errorf("status %v", reply.Status)
		}
		return err
	}},
}

func main() {
	address := flag.String("address", "", "whom to call")
	flag.Parse()

	connection, err := net.Dial("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	client := ttrpc.NewClient(connection)
	failures := 0
	for _, check := range checks {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		if err := check.run(ctx, client); err != nil {
			failures++
			fmt.Printf("failed %s: %v\n", check.name, err)
		} else {
			fmt.Printf("ok %s\n", check.name)
		}
		cancel()
	}
	if failures > 0 {
		os.Exit(1)
	}
}
