// Keeps a number of echo calls in flight on one connection and prints the calls per second.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/containerd/ttrpc"

	"patron/interop"
)

func main() {
	address := flag.String("address", "127.0.0.1:7701", "whom to call")
	inFlight := flag.Int("inflight", 64, "calls in flight")
	seconds := flag.Float64("seconds", 3, "how long to measure")
	warmUp := flag.Float64("warmup", 0.5, "how long to call before measuring")
	flag.Parse()

	connection, err := net.Dial("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	client := interop.NewEchoClient(ttrpc.NewClient(connection))

	var calls int64
	var done int32
	var workers sync.WaitGroup
	for worker := 0; worker < *inFlight; worker++ {
		workers.Add(1)
		go func() {
			defer workers.Done()
			request := &interop.EchoMessage{
				OrderId:     "0195d3a8-7c11-7a52-9d0e-3f6b2c4d5e6f",
				MemberId:    "0195d3a8-7c11-7a52-9d0e-aabbccddeeff",
				AmountMinor: 12_345,
				Points:      123,
			}
			for atomic.LoadInt32(&done) == 0 {
				ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
				reply, err := client.Echo(ctx, request)
				cancel()
				if err != nil {
					log.Fatal(err)
				}
				if reply.AmountMinor != request.AmountMinor || reply.OrderId != request.OrderId {
					log.Fatal("the reply is not the request")
				}
				atomic.AddInt64(&calls, 1)
			}
		}()
	}

	time.Sleep(time.Duration(*warmUp * float64(time.Second)))
	before, start := atomic.LoadInt64(&calls), time.Now()
	time.Sleep(time.Duration(*seconds * float64(time.Second)))
	after, end := atomic.LoadInt64(&calls), time.Now()
	atomic.StoreInt32(&done, 1)
	workers.Wait()
	fmt.Printf("%.0f\n", float64(after-before)/end.Sub(start).Seconds())
}
