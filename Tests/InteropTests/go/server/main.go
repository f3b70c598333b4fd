// A Go server for our client to call. The order id of an echo request says what it shall do.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"
	"strings"
	"time"

	"github.com/containerd/ttrpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	health "grpc/health/v1"
	"patron/interop"
)

type echo struct{}

func (echo) Echo(
	ctx context.Context, request *interop.EchoMessage,
) (*interop.EchoMessage, error) {
	switch {
	case request.OrderId == "refuse":
		return nil, status.Error(codes.Code(request.AmountMinor), request.MemberId)
	case request.OrderId == "fail":
		return nil, fmt.Errorf("an error that is no status")
	case request.OrderId == "sleep":
		select {
		case <-time.After(time.Duration(request.AmountMinor) * time.Millisecond):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	case request.OrderId == "deadline":
		if deadline, ok := ctx.Deadline(); ok {
			return &interop.EchoMessage{AmountMinor: time.Until(deadline).Milliseconds()}, nil
		}
		return &interop.EchoMessage{AmountMinor: -1}, nil
	case strings.HasPrefix(request.OrderId, "metadata:"):
		value, _ := ttrpc.GetMetadataValue(ctx, strings.TrimPrefix(request.OrderId, "metadata:"))
		return &interop.EchoMessage{MemberId: value}, nil
	}
	return request, nil
}

type checker struct{}

func (checker) Check(
	_ context.Context, request *health.HealthCheckRequest,
) (*health.HealthCheckResponse, error) {
	if request.Service == "unknown" {
		return nil, status.Error(codes.NotFound, "unknown service")
	}
	return &health.HealthCheckResponse{Status: health.HealthCheckResponse_SERVING}, nil
}

func main() {
	address := flag.String("address", "127.0.0.1:0", "where to listen")
	flag.Parse()

	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	server, err := ttrpc.NewServer()
	if err != nil {
		log.Fatal(err)
	}
	interop.RegisterEchoService(server, echo{})
	health.RegisterHealthService(server, checker{})
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	log.Fatal(server.Serve(context.Background(), listener))
}
