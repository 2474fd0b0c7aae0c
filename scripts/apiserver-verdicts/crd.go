package main

import (
	"context"
	"sort"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	v1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresourcedefinition"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"sigs.k8s.io/json"
)

// decodeCRD reads a definition strictly: a field that the server doesn't know, or knows twice, is an error here.
func decodeCRD(raw []byte) (*apiextensions.CustomResourceDefinition, error) {
	var versioned v1.CustomResourceDefinition
	strict, err := json.UnmarshalStrict(raw, &versioned)
	if err != nil {
		return nil, err
	}
	if len(strict) > 0 {
		return nil, strict[0]
	}
	v1.SetObjectDefaults_CustomResourceDefinition(&versioned)
	var crd apiextensions.CustomResourceDefinition
	err = v1.Convert_v1_CustomResourceDefinition_To_apiextensions_CustomResourceDefinition(&versioned, &crd, nil)
	return &crd, err
}

func validateCRD(crd *apiextensions.CustomResourceDefinition) answer {
	ctx := context.Background()
	strategy := customresourcedefinition.NewStrategy(nil)
	strategy.PrepareForCreate(ctx, crd)
	return answer{
		CRDErrors: problems(validation.ValidateCustomResourceDefinition(ctx, crd)),
		Warnings:  append([]string{}, strategy.WarningsOnCreate(ctx, crd)...),
	}
}

// problems lists what was found in an order that doesn't depend on the order of maps.
func problems(found field.ErrorList) []problem {
	list := make([]problem, 0, len(found))
	for _, one := range found {
		list = append(list, problem{Type: string(one.Type), Field: one.Field, Detail: one.Detail})
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].Field != list[j].Field {
			return list[i].Field < list[j].Field
		}
		return list[i].Detail < list[j].Detail
	})
	return list
}
