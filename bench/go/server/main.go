// The Go side of the RPC measurement: answers every echo request with its own fields.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"

	"github.com/containerd/ttrpc"

	"patron/interop"
)

type echo struct{}

func (echo) Echo(_ context.Context, request *interop.EchoMessage) (*interop.EchoMessage, error) {
	return request, nil
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
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	log.Fatal(server.Serve(context.Background(), listener))
}
