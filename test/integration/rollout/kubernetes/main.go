// One program for all parts of a Kubernetes control plane that the tests start on loopback: etcd, the API server, the
// controller manager, and `pods`, which stands in for scheduler and kubelet: no container ever runs.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"go.etcd.io/etcd/server/v3/etcdmain"
	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/component-base/cli"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllers "k8s.io/kubernetes/cmd/kube-controller-manager/app"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: controlplane etcd|apiserver|controllers|pods ARGS…")
		os.Exit(2)
	}
	part := os.Args[1]
	os.Args = append(os.Args[:1], os.Args[2:]...)
	switch part {
	case "etcd":
		etcdmain.Main(os.Args)
	case "apiserver":
		os.Exit(cli.Run(apiserver.NewAPIServerCommand()))
	case "controllers":
		os.Exit(cli.Run(controllers.NewControllerManagerCommand()))
	case "pods":
		for {
			fmt.Fprintln(os.Stderr, tendPods(context.Background(), os.Args[1]))
			time.Sleep(500 * time.Millisecond)
		}
	}
}

// tendPods makes every Pod Running and Ready and lets deleted Pods go, until its watch ends. A Pod whose annotation
// `test/never-ready` is there stays as it is, which is how a test has an image that does not start.
func tendPods(ctx context.Context, kubeconfig string) error {
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return err
	}
	config.QPS, config.Burst = 200, 400
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	events, err := client.CoreV1().Pods("").Watch(ctx, meta.ListOptions{})
	if err != nil {
		return err
	}
	defer events.Stop()
	for event := range events.ResultChan() {
		pod, is := event.Object.(*core.Pod)
		if !is || event.Type == watch.Deleted {
			continue
		}
		pods := client.CoreV1().Pods(pod.Namespace)
		if pod.DeletionTimestamp != nil {
			now := int64(0)
			_ = pods.Delete(ctx, pod.Name, meta.DeleteOptions{GracePeriodSeconds: &now})
			continue
		}
		if _, never := pod.Annotations["test/never-ready"]; never || pod.Status.Phase == core.PodRunning {
			continue
		}
		running := pod.DeepCopy()
		running.Status.Phase = core.PodRunning
		running.Status.PodIP = "10.0.0.1"
		running.Status.PodIPs = []core.PodIP{{IP: "10.0.0.1"}}
		for _, kind := range []core.PodConditionType{core.PodReady, core.ContainersReady} {
			running.Status.Conditions = append(running.Status.Conditions,
				core.PodCondition{Type: kind, Status: core.ConditionTrue, LastTransitionTime: meta.Now()})
		}
		// A conflict comes back as another event.
		_, _ = pods.UpdateStatus(ctx, running, meta.UpdateOptions{})
	}
	return fmt.Errorf("the watch of Pods ended")
}
